import { ref, shallowRef, type Ref } from 'vue'
import type { CompiledProject, CompileError } from '../compiler/Project.ts'
import type { UnfoldedValue } from '../contract/ConsoleValue.ts'
import type { ColorScheme } from '../contract/messages.ts'
import type { CreateServer } from '../network/Server.ts'
import { sessionWords } from '../words/sessionWords.ts'
import { words } from '../words/words.ts'
import { Browser } from './Browser.ts'
import type { Failure } from './Failure.ts'
import { Faults } from './Faults.ts'
import { followNavigation, type NavigationMessage } from './followNavigation.ts'
import { evaluateInConsole } from './evaluateInConsole.ts'
import type { Frame } from './Frame.ts'
import type { FrameAssets } from './FrameAssets.ts'
import type { Problem } from './Problem.ts'
import { Run } from './Run.ts'
import { SelfStart } from './SelfStart.ts'
import { typedAddress } from './typedAddress.ts'

export interface SandboxOptions {
  /** Unique on the site; the app's storage is kept under it. */
  id: string
  assets: FrameAssets
  createServer: CreateServer
  /** The project's settings.py when it starts; `null`: it has none. */
  settings: string | null
  /** A frame for the first run, made while this code was still on its way. */
  firstFrame: Frame
  stage: HTMLElement
  colorScheme: ColorScheme
}

/** `parked`: taken away while out of sight. */
export type SandboxStatus = 'starting' | 'running' | 'failed' | 'parked'

/** An app may throw on every frame; more problems than these nobody reads. */
const MOST_PROBLEMS = 20

/** A browser with one app in it: what a reader starts, edits, reloads and resets. */
export class Sandbox {
  readonly browser: Browser
  readonly status: Ref<SandboxStatus> = ref('starting')
  /** Why there is no preview at all; `null` while there is one. */
  readonly failure = ref<Failure | null>(null)
  readonly faults: Faults
  /** Why the app was loaded anew by itself, until it next is. */
  readonly notice = ref<string | null>(null)
  /** How often the app was started because the reader asked for it: those who do not see it are told. */
  readonly starts = ref(0)
  readonly #options: SandboxOptions
  readonly #project = shallowRef<CompiledProject | null>(null)
  #shown: Run | null = null
  #next: Run | null = null
  #frameAhead: Frame | null
  #colorScheme: ColorScheme
  readonly #selfStart: SelfStart
  #isParked = false

  constructor(options: SandboxOptions) {
    this.#options = options
    this.#colorScheme = options.colorScheme
    this.#frameAhead = options.firstFrame
    this.browser = new Browser(options.id, options.createServer, options.settings)
    this.faults = new Faults(this.browser.serverProblem)
    this.browser.siteData.onNews = (message) => {
      this.#shown?.tell(message)
      this.#next?.tell(message)
    }
    this.#selfStart = new SelfStart(options.id)
    if (this.#selfStart.isHeld) this.#stop(sessionWords.hung)
  }

  /**
   * Runs a project; the app that is there stays until the new one has started.
   * @param isAsked whether the reader asked for it; else it waits where the app was stopped
   */
  async run(project: CompiledProject, isAsked = true): Promise<void> {
    this.#project.value = project
    this.faults.compiled([])
    if ((this.#selfStart.isHeld || this.#isParked) && !isAsked) return
    this.#selfStart.begin()
    this.#isParked = false
    this.failure.value = null
    this.notice.value = null
    this.#next?.end()
    const problems: Problem[] = []
    const frame = this.#frameAhead
    this.#frameAhead = null
    const giveWay = this.browser.record.startRun()
    const run = new Run({
      frame,
      project,
      browser: this.browser,
      assets: this.#options.assets,
      title: this.#shown ? 'Starting' : 'Preview',
      stage: this.#options.stage,
      colorScheme: this.#colorScheme,
      onProblem: (problem) => {
        if (problems.length >= MOST_PROBLEMS) return
        problems.push(problem)
        if (run === this.#shown || run === this.#next) this.faults.threw(problems)
      },
      onNavigate: (message) => this.#navigate(run, message),
      onGone: () => this.#fail(run, sessionWords.left),
      onQuiet: (isQuiet) => this.#quiet(isQuiet),
      onLink: (url, use) => (this.notice.value = sessionWords.notFollowed(url, use)),
      onHang: (isSuspect) => this.#hang(isSuspect),
      onLeave: (action, method) => void this.#leave(action, method),
    })
    this.#next = run
    if (!this.#shown) this.status.value = 'starting'
    try {
      const started = await run.started
      if (this.#next !== run) return
      this.#next = null
      this.#selfStart.settle()
      // A run that broke at once gives way to the app that was there, unless there was none.
      if (!started && this.#shown) {
        giveWay()
        return run.end()
      }
      this.faults.threw(problems)
      this.#show(run)
      if (isAsked) this.starts.value++
    } catch (error) {
      this.#fail(run, (error as Error).message)
    }
  }

  /** Loads the app anew, as F5 does: storage and server stay. */
  async reload(): Promise<void> {
    if (this.#project.value) await this.run(this.#project.value)
  }

  /** Goes where the reader's address says; one of somewhere else is told of. */
  async visit(typed: string): Promise<void> {
    const { history } = this.browser.siteData
    const url = typedAddress(typed)
    if (url === null) {
      this.notice.value = sessionWords.notServed(typed)
    } else if (url === history.address.value) {
      await this.reload()
    } else if (this.#shown && url.includes('#') && sameDocument(url, history.address.value)) {
      this.#shown.tell({ type: 'go-to-fragment', url })
    } else {
      history.navigate('push', url, null)
      await this.reload()
    }
  }

  /** Moves in the history as the buttons beside an address do. */
  traverse(delta: -1 | 1): void {
    this.#shown?.tell({ type: 'traverse', delta })
  }

  /** Forgets what the browser keeps of the app, and loads the app anew. */
  async clearSiteData(): Promise<void> {
    // What the app still writes while it goes is not for the one that comes.
    this.end()
    this.browser.clearSiteData()
    await this.reload()
  }

  /** Evaluates a line in the app's frame. @returns whether it ran to its end */
  evaluate(text: string): Promise<boolean> {
    const { assets } = this.#options
    return evaluateInConsole(text, this.#shown, this.#project.value, assets, this.browser.record)
  }

  /** What lies below a value that a run logged; `null` when that run is over or has let it go. */
  async unfold(run: number, handle: number, from: number): Promise<UnfoldedValue | null> {
    return this.#shown?.number === run ? this.#shown.unfold(handle, from) : null
  }

  /** Tells what the compiler found; the app that runs stays. */
  refuse(errors: CompileError[]): void {
    this.faults.compiled(errors)
  }

  /** Takes what is shown over the app away; a fault that is not mended comes back with the next run. */
  dismiss(): void {
    this.faults.dismiss()
    this.notice.value = null
  }

  setColorScheme(colorScheme: ColorScheme): void {
    this.#colorScheme = colorScheme
    this.#shown?.setColorScheme(colorScheme)
    this.#next?.setColorScheme(colorScheme)
  }

  /** Takes the app away while nobody sees it; storage, code and server stay. */
  park(): void {
    if (this.#selfStart.isHeld || this.#isParked) return
    this.#isParked = true
    this.end()
    if (!this.failure.value) this.status.value = 'parked'
  }

  /** Brings a parked app back. */
  async unpark(): Promise<void> {
    if (!this.#isParked) return
    this.#isParked = false
    await this.reload()
  }

  end(): void {
    this.#selfStart.settle()
    this.#frameAhead?.remove()
    this.#frameAhead = null
    this.#next?.end()
    this.#shown?.end()
    this.#next = null
    this.#shown = null
  }

  #fail(run: Run, text: string): void {
    if (run !== this.#next && run !== this.#shown) return
    this.end()
    this.status.value = 'failed'
    this.failure.value = { title: words.app.didNotStart, text, button: words.app.retry }
  }

  /** Ends the app until the reader starts it. */
  #stop(text: string): void {
    this.#selfStart.hold()
    this.end()
    this.notice.value = null
    this.status.value = 'failed'
    this.failure.value = { title: sessionWords.stopped, text, button: sessionWords.startAgain }
  }

  #quiet(isQuiet: boolean): void {
    if (isQuiet) this.notice.value = sessionWords.quiet
    else if (this.notice.value === sessionWords.quiet) this.notice.value = null
  }

  #hang(isSuspect: boolean): void {
    if (this.#selfStart.isHeld) return
    if (isSuspect) return this.#stop(sessionWords.hung)
    // Twice in a row, it waits for the reader as well.
    if (this.#selfStart.isTakenDownAgain()) return this.#stop(sessionWords.hungBeside)
    this.end()
    void this.reload()
  }

  #show(run: Run): void {
    const old = this.#shown
    this.#shown = run
    run.element.title = 'Preview'
    this.status.value = 'running'
    old?.end()
    // Not before the app is there: the server's code would delay it. A failure is told when a request needs it.
    this.browser.server().catch(() => {})
  }

  #navigate(run: Run, message: NavigationMessage): void {
    // While another run starts, the one that is shown no longer decides where the app is.
    if (run !== (this.#next ?? this.#shown)) return
    const outcome = followNavigation(this.browser.siteData.history, message)
    if (outcome === 'loads') void this.#loadAnew()
    else if (outcome !== 'stays') this.notice.value = sessionWords.leftFor(outcome.leavesFor)
  }

  async #leave(action: string, method: string): Promise<void> {
    if (await this.#loadAnew()) this.notice.value = sessionWords.submitted(method, action)
  }

  /** The app loads itself anew. @returns whether it did, rather than was stopped for doing so again and again */
  async #loadAnew(): Promise<boolean> {
    if (!this.#selfStart.mayLoadAnew()) {
      this.#stop(sessionWords.reloadsForEver)
      return false
    }
    await this.reload()
    return true
  }
}

const sameDocument = (a: string, b: string): boolean => withoutHash(a) === withoutHash(b)
const withoutHash = (url: string): string => url.replace(/#.*$/, '')
