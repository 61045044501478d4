import { shallowRef, watchEffect, type ShallowRef } from 'vue'
import type { FlowSource, FlowStep } from './steps/FlowStep.ts'
import { FlowSteps } from './steps/FlowSteps.ts'

/** The steps of a record, and those that come while the panel is open. */
export function useFlowSteps(source: () => FlowSource): ShallowRef<readonly FlowStep[]> {
  const reader = new FlowSteps()
  const steps = shallowRef<readonly FlowStep[]>([])
  let isOpen = false
  watchEffect(() => {
    reader.read(source(), isOpen)
    isOpen = true
    steps.value = [...reader.steps]
  })
  return steps
}
