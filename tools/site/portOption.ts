import { parseArgs } from 'node:util'
import { CommandError } from '../process/CommandError.ts'

/** The `--port` of a command line, or the default. */
export function portOption(args: string[], fallback: number, command: string): number {
  const failed = (cause: string): CommandError =>
    new CommandError(
      `Failed to read the options: ${cause}. Write: ${command} -- --port ${fallback}`,
    )
  let given: string | undefined
  try {
    given = parseArgs({ args, options: { port: { type: 'string' } } }).values.port
  } catch (error) {
    throw failed(error instanceof Error ? error.message.split('. ')[0]! : String(error))
  }
  if (given === undefined) return fallback
  const port = Number(given)
  if (/^\d+$/.test(given) && port <= 65_535) return port
  throw failed(`"${given}" is no port, which is a number from 0 to 65535`)
}
