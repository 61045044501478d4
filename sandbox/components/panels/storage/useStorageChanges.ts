import { onBeforeUnmount, ref, shallowRef, watch, type Ref } from 'vue'
import type { Cookie } from '../../../contract/Cookie.ts'
import type { StorageArea } from '../../../contract/messages.ts'
import { panelWords } from '../../../words/panelWords.ts'
import { storageChanges, storageValues, type StorageChangeKind } from './storageChanges.ts'

/** How long a value is marked after it changed, for those who do not see it flash. Milliseconds. */
const MARKED = 5000
/** How long changes are gathered before they are told. Milliseconds. */
const GATHER = 500
const TOLD = 3

/**
 * Which values changed while the panel was open, and the sentence that a screen reader is told of them.
 */
export function useStorageChanges(
  areas: () => Record<StorageArea, Record<string, string>>,
  cookies: () => Cookie[],
): { marks: Ref<ReadonlyMap<string, StorageChangeKind>>; news: Ref<string> } {
  const marks = shallowRef<ReadonlyMap<string, StorageChangeKind>>(new Map())
  const news = ref('')
  const waiting = new Map<string, StorageChangeKind>()
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let seen = storageValues(areas(), cookies())

  const later = (work: () => void, ms: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      work()
    }, ms)
    timers.add(timer)
  }
  const tell = (): void => {
    const all = [...waiting].map(([path, kind]) => panelWords.storage.change(nameOf(path), kind))
    waiting.clear()
    const more = all.length - TOLD
    news.value = [...all.slice(0, TOLD), more > 0 ? panelWords.storage.moreChanges(more) : ''].join(
      ' ',
    )
    // Told once; who reads the page later is not to meet it as a part of it.
    later(() => (news.value = ''), MARKED)
  }

  watch(
    () => storageValues(areas(), cookies()),
    (values) => {
      const changes = storageChanges(seen, values)
      seen = values
      if (changes.size === 0) return
      marks.value = new Map([...marks.value, ...changes])
      later(() => {
        marks.value = new Map([...marks.value].filter(([path]) => !changes.has(path)))
      }, MARKED)
      if (waiting.size === 0) later(tell, GATHER)
      for (const [path, kind] of changes) waiting.set(path, kind)
    },
  )
  onBeforeUnmount(() => timers.forEach((timer) => clearTimeout(timer)))
  return { marks, news }
}

const nameOf = (path: string): string => path.slice(path.indexOf('/') + 1).replace(/^\S* /, '')
