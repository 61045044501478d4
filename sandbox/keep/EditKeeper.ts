import { shallowRef } from 'vue'
import type { ProjectFiles } from '../compiler/Project.ts'
import type { ReaderCode } from '../project/ReaderCode.ts'
import { sameFiles } from '../project/sameFiles.ts'
import { KeptEdits, type KeptVersion } from './KeptEdits.ts'
import type { NotKept } from './SiteStorage.ts'

/** Something about what is kept that the reader should know, or decide. */
export type KeepNotice =
  | { kind: 'restored'; when: number }
  /** The lesson's start is another than the one that these changes were made to. */
  | { kind: 'start-changed'; when: number }
  /** Another tab of this lesson holds other code. */
  | { kind: 'other-tab'; files: ProjectFiles }
  | { kind: 'not-kept'; why: NotKept }

/** Said once a page, whichever of its sandboxes finds out. */
let hasSaidNotKept = false

/** Keeps a reader's code across visits, and tells where two versions of it meet. */
export class EditKeeper {
  readonly notice = shallowRef<KeepNotice | null>(null)
  /** Versions that were put out of the way and can be opened, the newest first. */
  readonly asides = shallowRef<KeptVersion[]>([])
  readonly #code: ReaderCode
  readonly #kept: KeptEdits
  /** What this tab was given: the start, an earlier visit's code, another tab's. Anything else was made here. */
  #given: ProjectFiles
  /** When this tab's code was last kept beside another tab's. */
  #besideOther: number | undefined
  /** When what the reader made of the solution was last kept. */
  #triedOut: number | undefined
  readonly #endListening: () => void
  readonly #saveAtEnd = (): void => this.save()

  constructor(sandbox: string, code: ReaderCode) {
    this.#code = code
    this.#given = code.start
    this.#kept = new KeptEdits(sandbox, code.start)
    this.#endListening = this.#kept.onOtherTab((version) => this.#hear(version))
    addEventListener('pagehide', this.#saveAtEnd)
    this.asides.value = this.#kept.asides()
  }

  /** Brings back what the reader wrote on an earlier visit. */
  restore(): void {
    const earlier = this.#kept.earlier()
    const version = this.#kept.current() ?? earlier
    if (!version || sameFiles(version.files, this.#code.start)) return
    this.#take(version.files)
    this.notice.value = { kind: earlier ? 'start-changed' : 'restored', when: version.when }
  }

  /** Keeps the reader's code as it is; called before it runs, since it may take the tab down. */
  save(): void {
    this.#keepTriedOut()
    // Two tabs: until the reader has chosen, this one's code is kept beside the other's.
    if (this.notice.value?.kind === 'other-tab') return this.#keepBesideOther()
    this.#besideOther = undefined
    const { isStart, mine } = this.#code
    this.#say(this.#kept.save(isStart ? null : mine.value))
  }

  /** Puts the reader's code out of the way, before other code takes its place. */
  setAside(): void {
    this.#keepTriedOut()
    if (!this.#code.isStart) this.#setAside(this.#code.mine.value)
  }

  /** Opens a version that was set aside, and sets this one aside instead. */
  openAside({ files }: KeptVersion): void {
    this.setAside()
    this.#code.replace(files)
  }

  /** The lesson's new start in place of the reader's changes to the old one, which are set aside. */
  useNewStart(): void {
    this.setAside()
    this.#kept.forgetEarlier()
    this.#code.replace(this.#code.start)
    this.notice.value = null
  }

  /** The reader's changes stay, as changes to the new start. */
  keepMine(): void {
    this.#kept.forgetEarlier()
    this.notice.value = null
    this.save()
  }

  /** The other tab's code in place of this one's, which is set aside. */
  useOtherTab(): void {
    const { value: notice } = this.notice
    if (notice?.kind !== 'other-tab') return
    this.setAside()
    this.notice.value = null
    this.#take(notice.files)
  }

  /** This tab's code is the one to keep; the other's is set aside. */
  keepThisTab(): void {
    const { value: notice } = this.notice
    if (notice?.kind !== 'other-tab') return
    this.#setAside(notice.files)
    this.notice.value = null
    this.save()
  }

  dismiss(): void {
    this.notice.value = null
  }

  end(): void {
    this.save()
    removeEventListener('pagehide', this.#saveAtEnd)
    this.#endListening()
  }

  #hear(version: KeptVersion | null): void {
    const files = version?.files ?? this.#code.start
    if (!sameFiles(files, this.#code.mine.value)) {
      this.notice.value = { kind: 'other-tab', files }
      // What this tab kept has been written over.
      this.#keepBesideOther()
    } else if (this.notice.value?.kind === 'other-tab') this.notice.value = null
  }

  #take(files: ProjectFiles): void {
    this.#given = files
    this.#code.replace(files)
  }

  #keepBesideOther(): void {
    const { value: mine } = this.#code.mine
    if (!sameFiles(mine, this.#given)) this.#besideOther = this.#setAside(mine, this.#besideOther)
  }

  /** A solution is the lesson's; what the reader made of it is not found there again. */
  #keepTriedOut(): void {
    const files = this.#code.changedSolution
    if (files) this.#triedOut = this.#setAside(files, this.#triedOut)
  }

  /** @param replaced the time of a version that this one continues @returns its own time */
  #setAside(files: ProjectFiles, replaced?: number): number {
    const { when, notKept } = this.#kept.setAside(files, replaced)
    this.#say(notKept)
    this.asides.value = this.#kept.asides()
    return when
  }

  #say(why: NotKept | null): void {
    if (why === null || hasSaidNotKept || this.notice.value?.kind === 'other-tab') return
    hasSaidNotKept = true
    this.notice.value = { kind: 'not-kept', why }
  }
}
