import { computed, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import type { ProjectFiles } from '../compiler/Project.ts'
import { newFileText } from './newFileText.ts'
import { sameFiles } from './sameFiles.ts'

export type Version = 'mine' | 'solution'

/** What can be taken back until the next edit. */
export interface Undoable {
  what: 'reset' | 'delete'
  /** The file that was deleted. */
  file: string | null
}

interface State {
  mine: ProjectFiles
  solution: ProjectFiles | null
  version: Version
}

/** The reader's files beside the solution: edited, added, renamed, deleted, put back to the start, and that taken back. */
export class ReaderCode {
  /** What is on show, and runs. */
  readonly files = shallowRef<ProjectFiles>({})
  readonly names = computed(() => Object.keys(this.files.value))
  /** Counts up when files change other than by typing, so that an editor takes them over. */
  readonly revision = ref(0)
  readonly version = ref<Version>('mine')
  readonly undoable = shallowRef<Undoable | null>(null)
  readonly start: ProjectFiles
  /** The reader's own files, whether on show or not. */
  readonly mine: Readonly<Ref<ProjectFiles>>
  readonly #mine: ShallowRef<ProjectFiles>
  /** The solution as the reader has it: trying things out in it is not lost by a look at the own code. */
  #solution: ProjectFiles | null = null
  /** The solution as the lesson has it. */
  #lessonSolution: ProjectFiles | null = null
  #before: State | null = null

  constructor(start: ProjectFiles) {
    this.start = start
    this.#mine = shallowRef(start)
    this.mine = this.#mine
    this.files.value = start
  }

  get isStart(): boolean {
    return sameFiles(this.#mine.value, this.start)
  }

  /** What the reader made of the solution; `null` as long as it is the lesson's. */
  get changedSolution(): ProjectFiles | null {
    const [theirs, lessons] = [this.#solution, this.#lessonSolution]
    return theirs && lessons && !sameFiles(theirs, lessons) ? theirs : null
  }

  /** Takes over a file's text; a file that is not there joins the others. @returns whether the text was another */
  edit(file: string, text: string): boolean {
    if (this.files.value[file] === text) return false
    const isNew = !(file in this.files.value)
    this.#forgetUndo()
    this.#set({ ...this.files.value, [file]: text })
    if (isNew) this.revision.value++
    return true
  }

  add(file: string): void {
    this.#forgetUndo()
    this.#replace({ ...this.files.value, [file]: newFileText(file) })
  }

  /** The file keeps its place among the others; imports of it are not rewritten. */
  rename(from: string, to: string): void {
    this.#forgetUndo()
    const entries = Object.entries(this.files.value)
    this.#replace(
      Object.fromEntries(entries.map(([name, text]) => [name === from ? to : name, text])),
    )
  }

  remove(file: string): void {
    this.#remember({ what: 'delete', file })
    const rest = Object.entries(this.files.value).filter(([name]) => name !== file)
    this.#replace(Object.fromEntries(rest))
  }

  /** Replaces every file. */
  replace(files: ProjectFiles): void {
    this.#forgetUndo()
    this.version.value = 'mine'
    this.#replace(files)
  }

  reset(): void {
    if (this.isStart && this.#solution === null) this.#forgetUndo()
    else this.#remember({ what: 'reset', file: null })
    this.version.value = 'mine'
    this.#solution = null
    this.#replace(this.start)
  }

  /** Takes back what `undoable` names. */
  undo(): void {
    const before = this.#before
    if (!before) return
    this.#forgetUndo()
    this.#mine.value = before.mine
    this.#solution = before.solution
    this.version.value = before.version
    this.#show()
  }

  showMine(): void {
    this.version.value = 'mine'
    this.#show()
  }

  /** @param solution as the lesson has it */
  showSolution(solution: ProjectFiles): void {
    this.#lessonSolution = solution
    this.#solution ??= solution
    this.version.value = 'solution'
    this.#show()
  }

  #show(): void {
    this.files.value =
      this.version.value === 'mine' ? this.#mine.value : (this.#solution ?? this.#mine.value)
    this.revision.value++
  }

  #replace(files: ProjectFiles): void {
    this.#set(files)
    this.revision.value++
  }

  #set(files: ProjectFiles): void {
    if (this.version.value === 'mine') this.#mine.value = files
    else this.#solution = files
    this.files.value = files
  }

  #remember(undoable: Undoable): void {
    this.#before = { mine: this.#mine.value, solution: this.#solution, version: this.version.value }
    this.undoable.value = undoable
  }

  #forgetUndo(): void {
    this.#before = null
    this.undoable.value = null
  }
}
