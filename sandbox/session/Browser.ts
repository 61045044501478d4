import { shallowReadonly, shallowRef, type Ref } from 'vue'
import { createInternet } from '../network/Internet.ts'
import { Network } from '../network/Network.ts'
import type { RealServer } from '../network/real/RealServer.ts'
import type { Server } from '../network/Server.ts'
import { RunRecord } from '../record/RunRecord.ts'
import { SiteData } from '../storage/SiteData.ts'
import { APP_ORIGIN, isServer } from './appOrigin.ts'

/** The browser that the sandbox plays: the app's storage, its network, and the record of what happened. */
export class Browser {
  readonly record = new RunRecord()
  readonly siteData: SiteData
  readonly network: Network
  /** The reader's own server in the mock's place; `null`: the mock answers. */
  readonly realServer: Readonly<Ref<RealServer | null>>
  readonly #realServer = shallowRef<RealServer | null>(null)
  readonly #createServer: () => Promise<Server>
  #server: Promise<Server> | null = null

  /**
   * @param sandbox id under which the app's storage is kept; `null` keeps it in memory alone
   * @param createServer called when the server is first needed
   */
  constructor(sandbox: string | null, createServer: () => Promise<Server>) {
    this.#createServer = createServer
    this.realServer = shallowReadonly(this.#realServer)
    this.siteData = new SiteData(sandbox, this.record)
    this.network = new Network({
      origin: APP_ORIGIN,
      internet: createInternet(APP_ORIGIN, () => this.server()),
      record: this.record,
      realServer: (url) => (isServer(url) ? this.#realServer.value : null),
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

  /** Puts the reader's own server in the mock's place; `null` brings the mock back. */
  useRealServer(server: RealServer | null): void {
    this.#realServer.value = server
  }

  /** Back to a browser that never saw the app, and a server with its seed data. */
  async reset(): Promise<void> {
    this.siteData.clear()
    this.network.clearCache()
    this.record.clear()
    ;(await this.#server)?.reset()
  }
}
