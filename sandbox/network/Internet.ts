import { devServer } from './devServer.ts'
import type { Server } from './Server.ts'

/** Answers requests at one address. */
export type Respond = Server['respond']

/** Who listens at an address; Chromium's name of the failure where nobody does. */
export type Internet = (url: URL) => Promise<Respond | { failure: string }>

/** Fetch standard, "bad port", those above the well-known ones too. */
const BAD_PORTS = new Set(
  `0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139
  143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049
  3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080`.split(/\s+/),
)

/**
 * All that the sandbox's browser can reach: Vue's development server at the app's own port, and the server.
 * @param appOrigin where the development server listens; any name of this machine leads to it
 */
export function createInternet(appOrigin: string, server: () => Promise<Server>): Internet {
  return async (url) => {
    if (BAD_PORTS.has(url.port)) return { failure: 'net::ERR_UNSAFE_PORT' }
    if (!isThisMachine(url.hostname)) {
      const isAddress = /^[\d.]+$|^\[/.test(url.hostname)
      return { failure: `net::ERR_${isAddress ? 'ADDRESS_UNREACHABLE' : 'NAME_NOT_RESOLVED'}` }
    }
    const port = url.port || (url.protocol === 'https:' ? '443' : '80')
    if (port === new URL(appOrigin).port) return overHttp(url, devServer)
    const api = await server()
    const { port: apiPort, hostname } = new URL(api.origin)
    if (port !== apiPort) return { failure: 'net::ERR_CONNECTION_REFUSED' }
    return overHttp(url, (request, headers, observe) =>
      api.respond(renamed(request, url, hostname), headers, observe),
    )
  }
}

const isThisMachine = (hostname: string): boolean =>
  /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost|.+\.localhost)$/.test(hostname)

const overHttp = (url: URL, respond: Respond): Respond | { failure: string } =>
  url.protocol === 'https:' ? { failure: 'net::ERR_SSL_PROTOCOL_ERROR' } : respond

/** `localhost` and `127.0.0.1` lead to the same server, though they are two origins. */
function renamed(request: Request, url: URL, hostname: string): Request {
  if (url.hostname === hostname) return request
  const address = new URL(request.url)
  address.hostname = hostname
  return new Request(address, request)
}
