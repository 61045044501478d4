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
  readonly server: Promise<Server>

  /**
   * @param sandbox id under which the app's storage is kept; `null` keeps it in memory alone
   * @param server loaded beside the first run, awaited by the first request
   */
  constructor(sandbox: string | null, server: Promise<Server>) {
    this.server = server
    this.siteData = new SiteData(sandbox, this.record)
    this.network = new Network(APP_ORIGIN, server, this.record)
  }

  /** Back to a browser that never saw the app, and a server with its seed data. */
  async reset(): Promise<void> {
    this.siteData.clear()
    this.network.clearCache()
    this.record.clear()
    ;(await this.server).reset()
  }
}
