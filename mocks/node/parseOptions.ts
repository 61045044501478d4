import { parseArgs } from 'node:util'

/** How the backend is to be served. */
export interface ApiOptions {
  port: number
  host: string
  /** Whether the control plane is there. */
  lab: boolean
}

/**
 * Reads the command line: `--port N`, `--host NAME`, `--no-lab`.
 * @throws Error that says what to do
 */
export function parseOptions(args: string[]): ApiOptions {
  const { port, host, 'no-lab': noLab } = parse(args)
  const number = Number(port)
  if (!/^\d+$/.test(port) || number < 1 || number > 65535) {
    throw new Error(
      `Failed to start the API: --port ${port} is no port. Give a number from 1 to 65535.`,
    )
  }
  return { port: number, host, lab: !noLab }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      // npm passes on the two dashes that end its own options.
      args: args.filter((arg) => arg !== '--'),
      options: {
        port: { type: 'string', default: '8000' },
        host: { type: 'string', default: '127.0.0.1' },
        'no-lab': { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    const cause = error instanceof Error ? error.message.split('. ')[0] : String(error)
    throw new Error(
      `Failed to start the API: ${cause}. Use --port NUMBER, --host NAME and --no-lab.`,
      { cause: error },
    )
  }
}
