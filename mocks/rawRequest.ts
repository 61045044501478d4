/** What a browser's Request loses: some headers, and the path as it was written. */
export interface RawRequest {
  headers: Headers
  /** Path and query as they stand in the request line. */
  target: string
}

const rawRequests = new WeakMap<Request, RawRequest>()

/** Puts the raw parts beside a Request; MSW hands its resolvers that very object. */
export function attachRawRequest(request: Request, raw: RawRequest): void {
  rawRequests.set(request, raw)
}

/** The raw parts, or what the Request itself still knows of them. */
export function rawRequestOf(request: Request): RawRequest {
  const { pathname, search } = new URL(request.url)
  return rawRequests.get(request) ?? { headers: request.headers, target: pathname + search }
}
