/** A request that no handler serves: on a real machine nobody would have listened there. */
export class UnhandledRequestError extends Error {
  constructor(request: Request, origin: string) {
    super(
      `Failed to answer ${request.method} ${request.url}: no handler serves that address. Send it to ${origin}.`,
    )
    this.name = 'UnhandledRequestError'
  }
}
