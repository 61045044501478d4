/** The other end of the wire: the mock in this tab, or anything else that answers requests. */
export interface Server {
  /** Where it answers, e.g. `http://127.0.0.1:8000`. */
  readonly origin: string
  /**
   * Answers a request.
   * @param headers as sent on the wire; a browser's Request silently drops `Origin`, `Cookie` and `Access-Control-Request-*`
   */
  respond(request: Request, headers: Headers): Promise<Response>
  /** Back to the seed data. */
  reset(): void
}
