/** Nobody listens: the server did not start with its settings.py. */
export class ConnectionRefusedError extends Error {
  readonly code = 'ECONNREFUSED'

  constructor(method: string, url: string) {
    super(
      `Failed to answer ${method} ${url}: the server does not run. Mend settings.py, which the server's console tells of.`,
    )
    this.name = 'ConnectionRefusedError'
  }
}
