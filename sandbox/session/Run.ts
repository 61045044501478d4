import type { CompiledProject } from '../compiler/Project.ts'
import type { UnfoldedValue } from '../contract/ConsoleValue.ts'
import type {
  Action,
  ColorScheme,
  FrameMessage,
  LineOutcome,
  LinkUse,
  PageMessage,
  TypedLine,
} from '../contract/messages.ts'
import { sessionWords } from '../words/sessionWords.ts'
import type { Browser } from './Browser.ts'
import { ConsoleRecorder } from './ConsoleRecorder.ts'
import type { NavigationMessage } from './followNavigation.ts'
import { Frame } from './Frame.ts'
import type { FrameAssets } from './FrameAssets.ts'
import { heartbeat, type Watched } from './hang/Heartbeat.ts'
import { processProbe } from './hang/processProbe.ts'
import { Inbox } from './Inbox.ts'
import { loadPackages } from './loadPackages.ts'
import { runOrder } from './runOrder.ts'
import { batchOf, parseFrameMessage } from './parseFrameMessage.ts'
import type { Problem } from './Problem.ts'
import { Questions } from './Questions.ts'
import { reportError } from './reportError.ts'
import { RequestDesk } from './RequestDesk.ts'

const ENDED = 'the app was taken away'

/** What came of something that a check did. */
type ActOutcome = { text: string } | { reason: string }

export interface RunOptions {
  project: CompiledProject
  browser: Browser
  assets: FrameAssets
  /** The frame's title. */
  title: string
  /** A frame made ahead, on the stage already; `null` to make one. */
  frame: Frame | null
  /** Where the frame is put. */
  stage: HTMLElement
  colorScheme: ColorScheme
  onProblem(problem: Problem): void
  /** The app moved in its history, or goes to another address. */
  onNavigate(message: NavigationMessage): void
  /** The app navigated its frame away and is no more. */
  onGone(): void
  /** It does not answer, or does so again. */
  onQuiet?(isQuiet: boolean): void
  /** An app of the page hung, this one or another; its frame is gone. */
  onHang?(isSuspect: boolean): void
  /** A link was clicked that the preview does not follow. */
  onLink?(url: string, use: LinkUse): void
  /** A form left the page, which in a real browser loads the app anew. */
  onLeave(action: string, method: string): void
}

/** One run of a project: a frame of its own, from its first line to its end. */
export class Run implements Watched {
  static #last = 0
  /** Tells its console lines from those of other runs of the page. */
  readonly number = ++Run.#last
  /** Whether the entry module ran to its end; rejects when the frame never answered or could not be given its code. */
  readonly started: Promise<boolean>
  readonly #options: RunOptions
  readonly #frame: Frame
  readonly #requests: RequestDesk
  readonly #console: ConsoleRecorder
  readonly #lines = new Questions<LineOutcome>()
  readonly #values = new Questions<UnfoldedValue>()
  readonly #acts = new Questions<ActOutcome>()
  readonly #inbox = new Inbox((data) => this.#receiveOne(data))
  #phase: 'starting' | 'running' = 'starting'
  #settle: (started: boolean) => void = () => {}

  constructor(options: RunOptions) {
    this.#options = options
    const { browser, project } = options
    this.#console = new ConsoleRecorder(browser.record, this.number, project.lineMaps)
    const ahead = options.frame?.isRemoved ? null : options.frame
    this.#frame = ahead ?? Frame.create(options.assets.page, options.title)
    this.#requests = new RequestDesk(options.browser.network, (message, transfer) =>
      this.#frame.send(message, transfer),
    )
    this.#frame.onMessage = (data) => this.#receive(data)
    this.#frame.onGone = () => options.onGone()
    // A frame that is moved loads anew.
    if (!ahead) options.stage.append(this.#frame.element)
    this.started = this.#start()
  }

  get element(): HTMLIFrameElement {
    return this.#frame.element
  }

  get phase(): 'starting' | 'running' {
    return this.#phase
  }

  ping(): void {
    this.#frame.send({ type: 'ping' })
  }

  onQuiet(isQuiet: boolean): void {
    this.#options.onQuiet?.(isQuiet)
  }

  onHang(isSuspect: boolean): void {
    this.end()
    this.#options.onHang?.(isSuspect)
  }

  setColorScheme(colorScheme: ColorScheme): void {
    this.#frame.send({ type: 'color-scheme', colorScheme })
  }

  /** Tells the app what it has to know before what follows. */
  tell(message: PageMessage): void {
    this.#frame.send(message)
  }

  /** Lets a check use the app. @returns the text that the app then shows; rejects with what was not found */
  async act(action: Action): Promise<string> {
    if (this.#frame.isRemoved) throw new Error(ENDED)
    const outcome = await this.#acts.ask((id) => this.#frame.send({ type: 'act', id, action }))
    if (outcome && 'text' in outcome) return outcome.text
    throw new Error(outcome?.reason ?? ENDED)
  }

  /** Runs a line typed into the console. @returns whether it ran to its end; `null` if the app went before it did */
  async evaluate(line: TypedLine): Promise<boolean | null> {
    const outcome = await this.#lines.ask((id) => this.#frame.send({ type: 'evaluate', id, line }))
    if (!outcome) return null
    this.#console.takeOutcome(outcome.ok ? outcome.value : outcome.error, !outcome.ok)
    return outcome.ok
  }

  /** What lies below a logged value, `from` the first entry wanted; `null` when the app let it go. */
  async unfold(handle: number, from: number): Promise<UnfoldedValue | null> {
    const value = await this.#values.ask((id) =>
      this.#frame.send({ type: 'unfold', id, handle, from }),
    )
    return value && { ...value, entries: this.#console.placedEntries(value.entries) }
  }

  end(): void {
    this.#lines.end()
    this.#values.end()
    heartbeat.forget(this)
    this.#requests.end()
    this.#inbox.clear()
    this.#acts.end()
    this.#settle(false)
    this.#frame.remove()
  }

  async #start(): Promise<boolean> {
    const { project, assets, browser, colorScheme } = this.#options
    const settled = new Promise<boolean>((resolve) => (this.#settle = resolve))
    const loading = Promise.all([loadPackages(project.packages, assets), this.#frame.ready])
    // A run that is ended meanwhile is over at once: its frame never answers.
    const loaded = await Promise.race([loading, settled])
    if (typeof loaded === 'boolean') return loaded
    // Ended in the same moment in which all had loaded.
    if (this.#frame.isRemoved) return false
    const [packages] = loaded
    heartbeat.watch(this)
    const order = runOrder(project, packages, browser.siteData, colorScheme)
    this.#frame.send({ type: 'run', order })
    return settled
  }

  /** When the app has had its first moments to itself. */
  #probe(): void {
    setTimeout(() => processProbe.start(() => this.#frame.send({ type: 'probe' })), 300)
  }

  #receive(data: unknown): void {
    heartbeat.heard(this)
    this.#inbox.receive(batchOf(data))
  }

  #receiveOne(data: unknown): void {
    const message = parseFrameMessage(data)
    if (message) return this.#take(message)
    const values = [{ kind: 'string' as const, text: sessionWords.malformed }]
    this.#options.browser.record.add({ kind: 'console', level: 'warn', values, place: null })
  }

  #take(message: FrameMessage): void {
    const { browser, onProblem } = this.#options
    const { siteData } = browser
    switch (message.type) {
      case 'started':
        this.#phase = 'running'
        this.#probe()
        return this.#settle(true)
      case 'failed-to-start':
        return this.#settle(false)
      case 'error':
        return reportError(message.error, browser.record, this.#console, onProblem)
      case 'dom-event':
        return void browser.record.add({ kind: 'event', event: message.event })
      case 'escape':
        return this.#frame.passEscape()
      case 'console':
        return this.#console.take(message.lines)
      case 'sync':
        // As a task of its own: the page's timers get their turn before more comes.
        return void setTimeout(() => this.#frame.send({ type: 'synced' }))
      case 'probed':
        return processProbe.take(message.from, message.to)
      case 'pong':
        return
      case 'busy':
        return heartbeat.busy()
      case 'dialog':
        return heartbeat.dialog(this, message.open)
      case 'request':
        return void this.#requests.request(message)
      case 'abort':
        return this.#requests.abort(message.id)
      case 'storage-set':
      case 'storage-remove':
      case 'storage-clear':
        return siteData.apply(message)
      case 'cookie-written':
        return siteData.writeCookie(message.line, message.url)
      case 'history-put':
      case 'history-traverse':
      case 'navigate':
      case 'reload':
        return this.#options.onNavigate(message)
      case 'submit':
        return this.#options.onLeave(message.action, message.method)
      case 'link':
        return this.#options.onLink?.(message.url, message.use)
      case 'acted':
        return this.#acts.answer(message.id, message)
      case 'could-not-act':
        return this.#acts.answer(message.id, message)
      case 'evaluated':
        return this.#lines.answer(message.id, message.outcome)
      case 'unfolded':
        return this.#values.answer(message.id, message.value)
    }
  }
}
