import type { CookieChange } from '../contract/Cookie.ts'
import type { StorageChange } from '../contract/messages.ts'

/** What one window of an origin tells the others. */
export type OriginNews =
  { kind: 'storage'; change: StorageChange } | { kind: 'cookies'; changes: CookieChange[] }

/**
 * Joins the windows of one pretended origin: sandboxes of one id, on one page or in several tabs of the site. Their frames have no
 * origin and hear nothing of each other.
 */
export class OriginChannel {
  readonly #channel: BroadcastChannel

  constructor(name: string, onNews: (news: OriginNews) => void) {
    this.#channel = new BroadcastChannel(name)
    this.#channel.onmessage = ({ data }: MessageEvent<OriginNews>) => onNews(data)
  }

  tell(news: OriginNews): void {
    this.#channel.postMessage(news)
  }

  close(): void {
    this.#channel.close()
  }
}
