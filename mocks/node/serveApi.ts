import { serve } from 'srvx'
import { RESET_PATH, resetServer } from '../lab/controlPlane.ts'
import { createServer } from '../server.ts'
import type { ApiOptions } from './parseOptions.ts'

/**
 * Serves the mock over HTTP, for a Vue app of one's own, curl or Postman. Resolves when it listens.
 * @returns its address, the server itself, and how to stop it
 * @throws Error that says what to do, if the port is taken
 */
export async function serveApi(options: ApiOptions) {
  const origin = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${options.port}`
  const lab = createServer({ origin })

  const server = serve({
    port: options.port,
    hostname: options.host,
    manual: true,
    silent: true,
    async fetch(webRequest) {
      const message = webRequest.runtime!.node!.req
      const headers = rawHeaders(message)
      const target = message.url ?? '/'
      const method = message.method ?? 'GET'
      const body = await readBody(webRequest, headers)
      if (options.lab && target.split('?')[0] === RESET_PATH) {
        return resetServer(lab, method, new TextDecoder().decode(body))
      }
      const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0
      const request = new Request(origin + target, { method, ...(hasBody ? { body } : {}) })
      return lab.respond(request, headers, target)
    },
  })
  await listen(server, options)
  return { origin, lab, stop: () => server.close(true) }
}

/** Headers as they came in. A repeated one is joined by a comma, as runserver does. */
function rawHeaders(message: { rawHeaders: string[] }): Headers {
  const values = new Map<string, string>()
  for (let at = 0; at < message.rawHeaders.length; at += 2) {
    const name = message.rawHeaders[at]!.toLowerCase()
    const value = message.rawHeaders[at + 1]!
    const before = values.get(name)
    const first = name === 'content-type' || name === 'content-length'
    values.set(name, before === undefined ? value : first ? before : `${before},${value}`)
  }
  return new Headers([...values])
}

/** runserver reads as many bytes as Content-Length says: a chunked body does not exist for it. */
async function readBody(request: Request, headers: Headers): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await request.arrayBuffer())
  return headers.has('content-length') ? bytes : bytes.subarray(0, 0)
}

async function listen(server: ReturnType<typeof serve>, options: ApiOptions): Promise<void> {
  try {
    await server.serve()
    await server.ready()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const [cause, advice] =
      code === 'EADDRINUSE'
        ? [`port ${options.port} is taken`, 'Stop what listens there, or choose another --port']
        : [
            error instanceof Error ? error.message : String(error),
            'Choose another --port or --host',
          ]
    throw new Error(`Failed to start the API: ${cause}. ${advice}.`, { cause: error })
  }
}
