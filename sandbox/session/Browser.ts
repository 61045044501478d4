import { shallowReadonly, shallowRef, type Ref } from 'vue'
import type { AppRequest } from '../contract/messages.ts'
import { createInternet } from '../network/Internet.ts'
import { Network } from '../network/Network.ts'
import type { RealServer } from '../network/real/RealServer.ts'
import type { CreateServer, Server } from '../network/Server.ts'
import type { ServerLab, ServerProblem } from '../network/ServerLab.ts'
import type { ServerEvent } from '../network/ServerEvent.ts'
import type { RequestEntry } from '../record/RequestEntry.ts'
import { RunRecord } from '../record/RunRecord.ts'
import type { ServerEntry } from '../record/ServerEntry.ts'
import { SiteData } from '../storage/SiteData.ts'
import { APP_ORIGIN, isServer } from './appOrigin.ts'

/** The browser that the sandbox plays: what it keeps of the app's origin, its network, and the record of what happened. */
export class Browser {
  readonly record = new RunRecord()
  readonly siteData: SiteData
  readonly network: Network
  /** The reader's own server in the mock's place; `null`: the mock answers. */
  readonly realServer: Readonly<Ref<RealServer | null>>
  readonly #realServer = shallowRef<RealServer | null>(null)
  /** Why the server does not run; `null` while it does, and before it was first needed. */
  readonly serverProblem: Readonly<Ref<ServerProblem | null>>
  readonly #serverProblem = shallowRef<ServerProblem | null>(null)
  /** What the server in this tab offers besides answers; `null` before it is there, and where it offers nothing. */
  readonly lab: Readonly<Ref<ServerLab | null>>
  readonly #lab = shallowRef<ServerLab | null>(null)
  readonly #createServer: CreateServer
  #settings: string | null
  #server: Promise<Server> | null = null

  /**
   * @param sandbox id under which the app's storage is kept; `null` keeps it in memory alone
   * @param createServer called when the server is first needed
   * @param settings the project's settings.py, `null` if it has none
   */
  constructor(sandbox: string | null, createServer: CreateServer, settings: string | null = null) {
    this.#createServer = createServer
    this.#settings = settings
    this.serverProblem = shallowReadonly(this.#serverProblem)
    this.realServer = shallowReadonly(this.#realServer)
    this.lab = shallowReadonly(this.#lab)
    this.siteData = new SiteData({ sandbox, origin: APP_ORIGIN, record: this.record })
    this.network = new Network({
      origin: APP_ORIGIN,
      internet: createInternet(APP_ORIGIN, () => this.server()),
      record: this.record,
      realServer: (url) => (isServer(url) ? this.#realServer.value : null),
      cookies: this.siteData.cookies,
    })
  }

  /** The server at the other end of the wire; rejects when its code cannot be loaded, and is tried again when next needed. */
  server(): Promise<Server> {
    if (!this.#server) {
      const server = this.#startServer()
      this.#server = server
      server.catch(() => (this.#server = null))
    }
    return this.#server
  }

  /** Saves another settings.py, `null` for none: the server restarts, and keeps its data. */
  async useSettings(text: string | null): Promise<void> {
    if (text === this.#settings) return
    this.#settings = text
    if (!this.#server) return
    await this.#tell((await this.#server).lab, (lab) => lab.useSettings(text))
  }

  async #startServer(): Promise<Server> {
    const settings = this.#settings
    const server = await this.#createServer(settings)
    const { lab } = server
    this.#follow(lab)
    await this.#tell(lab, (one) => one.started())
    // Saved while the server's code was on its way.
    if (settings !== this.#settings) {
      await this.#tell(lab, (one) => one.useSettings(this.#settings))
    }
    return server
  }

  /** Its lines go into the record; those of a request come with the request. */
  #follow(lab: ServerLab | undefined): void {
    this.#lab.value = lab ?? null
    for (const line of lab?.console.lines ?? []) this.#record({ kind: 'log', line })
    lab?.console.subscribe((line) => {
      if (!line.ofRequest) this.#record({ kind: 'log', line })
    })
  }

  async #tell(
    lab: ServerLab | undefined,
    work: (lab: ServerLab) => Promise<ServerProblem | null>,
  ): Promise<void> {
    const settings = this.#settings
    const problem = lab ? await work(lab) : null
    if (settings === this.#settings) this.#serverProblem.value = problem
  }

  #record(event: ServerEvent): void {
    this.record.add<ServerEntry>({ kind: 'server', request: null, event })
  }

  /**
   * Puts another server in the place of the one in this tab: the same settings and SECRET_KEY, a database of its own.
   * @returns whether there is one that can be doubled
   */
  async useAnotherServer(): Promise<boolean> {
    const { lab } = await this.server()
    if (!lab) return false
    const another = lab.another()
    this.#server = Promise.resolve(another)
    this.#follow(another.lab)
    await this.#tell(another.lab, (one) => one.started())
    return true
  }

  /** Puts the server's data back to what it starts with. */
  async resetServer(): Promise<void> {
    ;(await this.#server)?.reset()
  }

  /** Sends a request as the app would. @returns the last of the entries that it makes; `null` where it is not even sent */
  async send(request: AppRequest): Promise<RequestEntry | null> {
    let last: RequestEntry | null = null
    const onRecorded = (entry: RequestEntry): void => {
      entry.byReader = true
      last = entry
    }
    await this.network.fetch(request, { signal: new AbortController().signal, onRecorded })
    return last
  }

  /** Puts the reader's own server in the mock's place; `null` brings the mock back. */
  useRealServer(server: RealServer | null): void {
    this.#realServer.value = server
  }

  /** Forgets what the browser keeps of the app's origin, and the answers that it remembers. */
  clearSiteData(): void {
    this.siteData.clear()
    this.network.clearCache()
  }

  /** Back to a browser that never saw the app, and a server with its seed data. */
  async reset(): Promise<void> {
    this.clearSiteData()
    this.record.clear()
    ;(await this.#server)?.reset()
  }

  /** Writes what is still to be kept; nothing is heard of other windows any more. */
  close(): void {
    this.siteData.close()
  }
}
