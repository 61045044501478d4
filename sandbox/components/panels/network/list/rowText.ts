import type { RequestEntry } from '../../../../record/RequestEntry.ts'
import { SERVER_ORIGIN } from '../../../../session/appOrigin.ts'
import { panelWords } from '../../../../words/panelWords.ts'

/** An address as the list shows it: the server's without its origin, any other with its host. */
export function shortAddress(url: string): string {
  const { origin, host, pathname, search } = new URL(url)
  const path = pathname + search
  return origin === SERVER_ORIGIN ? path : host + path
}

/** What became of a request, in a word or a number. */
export function statusText(entry: RequestEntry): string {
  const { kind, status, failure, blockedBecause, duration } = entry
  if (kind === 'unsent') return panelWords.network.unsent
  if (blockedBecause) return panelWords.network.blocked
  if (failure === 'net::ERR_ABORTED') return panelWords.network.aborted
  if (failure) return panelWords.network.failed
  return duration === null ? panelWords.network.pending : String(status)
}

/** Bytes for a reader; `null`: nothing came. */
export function sizeText(bytes: number | null): string {
  if (bytes === null) return ''
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`
}

/** Milliseconds for a reader; '' while under way. */
export const timeText = ({ kind, duration }: RequestEntry): string =>
  duration === null || kind === 'unsent' ? '' : panelWords.network.milliseconds(duration)
