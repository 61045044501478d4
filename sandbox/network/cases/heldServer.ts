import { RunRecord } from '../../record/RunRecord.ts'
import { Network } from '../Network.ts'
import { TestPage } from './TestPage.ts'

/** A page at `http://localhost:8080` and a server that answers when the test lets it. */
export function heldServer(): {
  page: TestPage
  network: Network
  record: RunRecord
  /** Requests that reached the server and wait there, by path. */
  waiting: Map<string, () => void>
} {
  const waiting = new Map<string, () => void>()
  const record = new RunRecord()
  const network = new Network({
    origin: 'http://localhost:8080',
    record,
    internet: () =>
      Promise.resolve(
        (request: Request) =>
          new Promise<Response>((resolve) => {
            const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/plain' }
            const answer = (): void => resolve(new Response('hello', { headers }))
            waiting.set(new URL(request.url).pathname, answer)
          }),
      ),
  })
  return { page: new TestPage(network, 'http://localhost:8080/'), network, record, waiting }
}
