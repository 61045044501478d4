import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that a prisoner would send to: it notes every connection and datagram, whether anything is asked over it or not. */
export class Listener {
  readonly received: string[] = []
  readonly #http: Server
  readonly #udp = createSocket('udp4')

  private constructor() {
    this.#http = createServer((request, response) => {
      this.received.push(`request ${request.method} ${request.url}`)
      response.setHeader('Access-Control-Allow-Origin', '*')
      response.end('got it')
    })
    this.#http.on('connection', () => this.received.push('connection'))
    this.#udp.on('message', () => this.received.push('datagram'))
  }

  static async start(): Promise<Listener> {
    const listener = new Listener()
    listener.#http.listen(0, '127.0.0.1')
    await once(listener.#http, 'listening')
    listener.#udp.bind(listener.#port, '127.0.0.1')
    await once(listener.#udp, 'listening')
    return listener
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}/`
  }

  /** What was asked for; a connection alone says nothing. */
  get requests(): string[] {
    return this.received.filter((what) => what !== 'connection')
  }

  stop(): void {
    this.#http.closeAllConnections()
    this.#http.close()
    this.#udp.close()
  }

  get #port(): number {
    return (this.#http.address() as AddressInfo).port
  }
}
