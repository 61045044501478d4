import { readonly, shallowRef, type Ref } from 'vue'
import { readProgress, type ProgressByLesson, type ProgressStep } from './readProgress.ts'

const KEY = 'login-lab:progress'

/**
 * What the reader did in each lesson, in the site's localStorage: on this machine alone, and in every tab of the site. Where
 * storage is forbidden or full, it lasts as long as the page.
 */
export class Progress {
  readonly #lessons = shallowRef<ProgressByLesson>({})
  readonly #storage: () => Storage

  /** @param storage asked each time: where storage is forbidden, the very name throws */
  constructor(storage: () => Storage = () => localStorage) {
    this.#storage = storage
    this.#load()
    // Another tab of the site went on.
    addEventListener('storage', ({ key }) => {
      if (key === KEY || key === null) this.#load()
    })
  }

  get lessons(): Readonly<Ref<ProgressByLesson>> {
    return readonly(this.#lessons) as Readonly<Ref<ProgressByLesson>>
  }

  /** Notes a step; the first time counts. */
  note(lesson: string, step: ProgressStep, at = new Date()): void {
    // What another tab noted meanwhile is not to be lost.
    this.#load()
    const known = this.#lessons.value[lesson] ?? {}
    if (known[step]) return
    this.#lessons.value = {
      ...this.#lessons.value,
      [lesson]: { ...known, [step]: at.toISOString() },
    }
    try {
      this.#storage().setItem(KEY, JSON.stringify({ version: 1, lessons: this.#lessons.value }))
    } catch {
      // As the class says: then it lasts as long as the page.
    }
  }

  #load(): void {
    try {
      const kept = readProgress(this.#storage().getItem(KEY))
      // What could not be kept is still known here.
      this.#lessons.value = { ...this.#lessons.value, ...kept }
    } catch {
      // Forbidden: nothing is kept.
    }
  }
}

let shared: Progress | undefined

/** The page's one. */
export const sharedProgress = (): Progress => (shared ??= new Progress())
