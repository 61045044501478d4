import { RunRecord } from '../../record/RunRecord.ts'
import { Network } from '../Network.ts'
import { cookiesOf } from './cookiesOf.ts'
import { performFetch } from './performFetch.ts'
import { performXhr } from './performXhr.ts'
import type { RecordedCase, RecordedStep } from './RecordedCase.ts'
import type { RecordedServers } from './RecordedServers.ts'
import { type Seen, seenBy } from './seen.ts'
import { TestPage } from './TestPage.ts'

export interface ReplayOptions {
  servers: RecordedServers
  /** What `{{token}}` stands for. */
  token: string
  /** The page's console, where the frame's own lines go. */
  consoleLines: string[]
  /** Before a step: time passes, settings change. */
  prepare(step: RecordedStep, isFirst: boolean): void | Promise<void>
}

/** Puts a case through the sandbox's network. @returns what was seen, step by step */
export async function replayCase(recorded: RecordedCase, options: ReplayOptions): Promise<Seen[]> {
  const { pageOrigin, cookies } = recorded
  const { servers, token, consoleLines } = options
  const record = new RunRecord()
  const pageUrl = pageOrigin === 'null' ? 'http://localhost:8080/frame.html' : `${pageOrigin}/`
  const network = new Network({
    origin: pageOrigin,
    pageUrl,
    internet: servers.internet,
    record,
    cookies: cookiesOf(cookies ?? []),
  })
  const page = new TestPage(network, pageUrl)
  const seen: Seen[] = []
  try {
    for (const step of [recorded, ...(recorded.then ?? [])]) {
      record.clear()
      consoleLines.length = 0
      servers.expect(step.observed.wire)
      await options.prepare(step, step === recorded)
      const request = JSON.parse(
        JSON.stringify(step.request).replaceAll('{{token}}', token),
      ) as typeof step.request
      const outcome =
        request.api === 'fetch'
          ? await performFetch(page.fetch, request)
          : await performXhr(page.XMLHttpRequest, request)
      const browserLines = record.console.map(({ values }) => values[0]?.text ?? '')
      seen.push(seenBy(step, outcome, [...consoleLines, ...browserLines], servers.arrivals))
    }
  } finally {
    page.close()
  }
  return seen
}
