import { connect } from 'node:net'
import type { Backend } from '../../mocks/conformance/Backend.ts'
import type { Answer } from '../../mocks/conformance/compareAnswer.ts'
import type { WireRequest } from '../../mocks/conformance/WireRequest.ts'
import { RESET_PATH } from '../../mocks/lab/controlPlane.ts'
import { readAnswer } from './readAnswer.ts'

const TEN_SECONDS = 10_000

/** A real Django at a port of this machine. It is talked to byte by byte: a client would mend what is odd. */
export class TwinBackend implements Backend {
  constructor(private readonly port: number) {}

  now(): number {
    return Date.now()
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds))
  }

  async reset(settings: Record<string, unknown>): Promise<void> {
    const body = new TextEncoder().encode(JSON.stringify({ settings }))
    const { status } = await this.send({ method: 'POST', target: RESET_PATH, headers: [], body })
    if (status !== 204) throw new Error(`Failed to reset the real Django: it answered ${status}.`)
  }

  /** Whether something listens by now. */
  answers(): Promise<boolean> {
    return this.reset({}).then(
      () => true,
      () => false,
    )
  }

  send(request: WireRequest): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = []
      const socket = connect(this.port, '127.0.0.1', () => socket.write(this.toBytes(request)))
      socket.setTimeout(TEN_SECONDS, () => socket.destroy(new Error('no answer in ten seconds')))
      socket.on('data', (chunk) => chunks.push(chunk)).on('error', reject)
      socket.on('close', () => {
        try {
          const answer = readAnswer(Buffer.concat(chunks))
          // runserver sends a body to HEAD as well, which no client reads.
          resolve(request.method === 'HEAD' ? { ...answer, body: new Uint8Array() } : answer)
        } catch (error) {
          reject(error)
        }
      })
    })
  }

  private toBytes({ method, target, headers, body }: WireRequest): Buffer {
    const names = new Set(headers.map(([name]) => name.toLowerCase()))
    const lines = [`${method} ${target} HTTP/1.1`]
    if (!names.has('host')) lines.push(`Host: 127.0.0.1:${this.port}`)
    if (body && !names.has('content-length')) lines.push(`Content-Length: ${body.length}`)
    lines.push(...headers.map((pair) => pair.join(': ')), 'Connection: close', '', '')
    return Buffer.concat([Buffer.from(lines.join('\r\n'), 'latin1'), body ?? Buffer.alloc(0)])
  }
}
