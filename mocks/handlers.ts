import { http, type HttpHandler } from 'msw'
import type { LabServer } from './server.ts'

/**
 * MSW handlers for all addresses of a server, for `getResponse`, `setupWorker` or `setupServer`.
 * There is one: which path leads where is the business of the URLconf.
 */
export function createHandlers(server: Pick<LabServer, 'origin' | 'handle'>): HttpHandler[] {
  // Not a path pattern: MSW would decode the path, and fails at one that is no UTF-8.
  const isOurs = ({ request }: { request: Request }) =>
    new URL(request.url).origin === server.origin
  return [http.all(isOurs, ({ request }) => server.handle(request))]
}
