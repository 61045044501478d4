import { readonly, shallowRef, type Ref } from 'vue'
import { mergeProgress } from './mergeProgress.ts'
import { PROGRESS_KEY } from './progressKey.ts'
import {
  readProgress,
  type KeptProgress,
  type ProgressByLesson,
  type ProgressStep,
} from './readProgress.ts'

/**
 * What the reader did in each lesson, in the site's localStorage: on this machine alone, and in every tab of the site. Where
 * storage is forbidden or full, it lasts as long as the page.
 */
export class Progress {
  readonly #kept = shallowRef<KeptProgress>({ version: 1, lessons: {}, last: null })
  readonly #storage: () => Storage

  /** @param storage asked each time: where storage is forbidden, the very name throws */
  constructor(storage: () => Storage = () => localStorage) {
    this.#storage = storage
    this.#load()
    // Another tab of the site went on.
    addEventListener('storage', ({ key }) => {
      if (key === PROGRESS_KEY || key === null) this.#load()
    })
  }

  /** As it is written into a file, too. */
  get kept(): Readonly<Ref<KeptProgress>> {
    return readonly(this.#kept) as Readonly<Ref<KeptProgress>>
  }

  get lessons(): ProgressByLesson {
    return this.#kept.value.lessons
  }

  /** Notes a step; the first time counts. */
  note(lesson: string, step: ProgressStep, at = new Date()): void {
    // What another tab noted meanwhile is not to be lost.
    this.#load()
    const known = this.lessons[lesson] ?? {}
    if (known[step]) return
    const lessons = { ...this.lessons, [lesson]: { ...known, [step]: at.toISOString() } }
    this.#keep({ ...this.#kept.value, lessons })
  }

  /** Notes that a lesson was opened, and is where to go on. */
  visit(lesson: string): void {
    this.note(lesson, 'opened')
    if (this.#kept.value.last !== lesson) this.#keep({ ...this.#kept.value, last: lesson })
  }

  /** Adds what was done elsewhere; nothing that is known here is lost. */
  add(other: KeptProgress): void {
    this.#load()
    const { lessons, last } = this.#kept.value
    const merged = mergeProgress(lessons, other.lessons)
    this.#keep({ version: 1, lessons: merged, last: last ?? other.last })
  }

  #keep(progress: KeptProgress): void {
    this.#kept.value = progress
    try {
      this.#storage().setItem(PROGRESS_KEY, JSON.stringify(progress))
    } catch {
      // As the class says: then it lasts as long as the page.
    }
    dispatchEvent(new Event(PROGRESS_KEY))
  }

  #load(): void {
    try {
      const found = readProgress(this.#storage().getItem(PROGRESS_KEY))
      if (!found) return
      // What could not be kept is still known here.
      const lessons = { ...this.lessons, ...found.lessons }
      this.#kept.value = { version: 1, lessons, last: found.last ?? this.#kept.value.last }
    } catch {
      // Forbidden: nothing is kept.
    }
  }
}

let shared: Progress | undefined

/** The page's one. */
export const sharedProgress = (): Progress => (shared ??= new Progress())
