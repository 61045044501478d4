import { computed, ref, watch, type ComputedRef, type Ref } from 'vue'
import { words } from '../words/words.ts'
import type { PanelName } from './panelNames.ts'
import { useThrottled } from './useThrottled.ts'

export interface PanelTab {
  name: PanelName
  text: string
  count: number
  isPassed: boolean
  /** Whether there is more in it than the reader has had on screen. */
  isNew: boolean
}

/**
 * The panels' tabs, each with how much its panel holds.
 * @param count what is in each panel
 * @param isPassed whether the exercise was passed once
 */
export function usePanelTabs(
  shown: () => PanelName[],
  open: Ref<PanelName>,
  count: () => Record<PanelName, number>,
  isPassed: () => boolean,
): ComputedRef<PanelTab[]> {
  // A flood changes them on every frame, and each time the page is laid out anew.
  const counts = useThrottled(count, count, 200)
  /** How many entries of each panel the reader has had on screen. */
  const seen = ref<Partial<Record<PanelName, number>>>({})
  watch(
    [open, counts],
    () => (seen.value = { ...seen.value, [open.value]: counts.value[open.value] }),
    { immediate: true },
  )
  return computed(() =>
    shown().map((name) => ({
      name,
      text: words.panels.names[name],
      count: counts.value[name],
      isPassed: name === 'check' && isPassed(),
      isNew: name !== open.value && counts.value[name] > (seen.value[name] ?? 0),
    })),
  )
}
