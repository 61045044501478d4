import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { layoutNames, type LayoutName } from './LayoutName.ts'

/** How the sheet sets a sandbox out, as the room changes. @param body what the sheet tells it on */
export function useLayoutName(body: () => HTMLElement): Ref<LayoutName> {
  const layout = ref<LayoutName>('wide')
  const read = (): void => {
    const told = getComputedStyle(body()).getPropertyValue('--lab-layout').trim()
    layout.value = layoutNames.find((name) => name === told) ?? 'wide'
  }
  const observer = new ResizeObserver(read)
  onMounted(() => {
    read()
    observer.observe(body())
  })
  onBeforeUnmount(() => observer.disconnect())
  return layout
}
