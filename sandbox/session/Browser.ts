import { createInternet } from '../network/Internet.ts'
import { Network } from '../network/Network.ts'
import type { Server } from '../network/Server.ts'
import { RunRecord } from '../record/RunRecord.ts'
import { SiteData } from '../storage/SiteData.ts'
import { APP_ORIGIN } from './appOrigin.ts'

/** The browser that the sandbox plays: the app's storage, its network, and the record of what happened. */
export class Browser {
  readonly record = new RunRecord()
  readonly siteData: SiteData
  readonly network: Network
  readonly #createServer: () => Promise<Server>
  #server: Promise<Server> | null = null

  /**
   * @param sandbox id under which the app's storage is kept; `null` keeps it in memory alone
   * @param createServer called when the server is first needed
   */
  constructor(sandbox: string | null, createServer: () => Promise<Server>) {
    this.#createServer = createServer
    this.siteData = new SiteData(sandbox, this.record)
    this.network = new Network({
      origin: APP_ORIGIN,
      internet: createInternet(APP_ORIGIN, () => this.server()),
      record: this.record,
    })
  }

  /** The server at the other end of the wire; rejects when its code cannot be loaded, and is tried again when next needed. */
  server(): Promise<Server> {
    if (!this.#server) {
      const server = this.#createServer()
      this.#server = server
      server.catch(() => (this.#server = null))
    }
    return this.#server
  }

  /** Back to a browser that never saw the app, and a server with its seed data. */
  async reset(): Promise<void> {
    this.siteData.clear()
    this.network.clearCache()
    this.record.clear()
    ;(await this.#server)?.reset()
  }
}
