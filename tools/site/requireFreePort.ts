import { createServer } from 'node:net'
import { CommandError } from '../process/CommandError.ts'

/** Throws, with what to type instead, when something listens on the port already. */
export async function requireFreePort(port: number, what: string, command: string): Promise<void> {
  // A server on localhost alone leaves the port of all addresses free, and the other way round.
  for (const host of ['localhost', undefined]) {
    const cause = await listenProblem(port, host)
    if (cause === undefined) continue
    const other = port < 65_535 ? port + 1 : port - 1
    throw new CommandError(
      `Failed to ${what}: ${cause}. Stop what uses it, or choose another: ${command} -- --port ${other}`,
    )
  }
}

function listenProblem(port: number, host: string | undefined): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(`port ${port} is taken`)
      else if (error.code === 'EACCES') resolve(`port ${port} is not allowed for this user`)
      else resolve(`port ${port} cannot be opened (${error.message})`)
    })
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })
}
