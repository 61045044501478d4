import { MockBackend } from '../MockBackend.ts'
import type { WireRequest } from '../WireRequest.ts'
import { rightful500 } from './rightful500.ts'

const TOO_LONG = 5_000
const KNOWN = [200, 201, 204, 301, 400, 401, 404, 405, 406, 415]

/** A server that is asked many things, and judged by how it answers. */
export class Judge {
  /** How often each status came. */
  readonly statuses = new Map<number, number>()
  /** The rules by which it answered 500. */
  readonly rules = new Set<string>()
  private raised: unknown
  private readonly backend = new MockBackend({
    onUncaughtException: (error) => (this.raised = error),
  })

  reset(settings: Record<string, unknown>): Promise<void> {
    return this.backend.reset(settings)
  }

  /** @throws Error if the server hangs, throws, or answers what the real one never would */
  async judge(request: WireRequest): Promise<void> {
    this.raised = undefined
    const { status } = await inTime(this.backend.send(request))
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1)
    if (KNOWN.includes(status)) return
    if (status !== 500) throw new Error(`Django never answers ${status} here`)
    const rule = rightful500(request, this.raised)
    if (rule === undefined)
      throw new Error(`an exception that no rule knows: ${String(this.raised)}`)
    this.rules.add(rule)
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer after ${TOO_LONG} ms`)), TOO_LONG)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
