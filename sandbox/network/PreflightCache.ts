/** Chromium keeps a preflight's permission for two hours at the most, and for five seconds where the server says nothing. */
const LONGEST = 7200
const DEFAULT = 5

interface Permission {
  until: number
  methods: Set<string>
  headers: Set<string>
}

/** Remembers which requests need no further preflight. Fetch standard, section 4.9 "CORS-preflight cache". */
export class PreflightCache {
  readonly #permissions = new Map<string, Permission>()

  /** @param key tells address, origin and credentials apart */
  allows(key: string, method: string, headers: string[]): boolean {
    const permission = this.#permissions.get(key)
    if (!permission || permission.until <= Date.now()) return false
    return permission.methods.has(method) && headers.every((name) => permission.headers.has(name))
  }

  keep(key: string, method: string, headers: string[], answer: Headers): void {
    const stated = Number.parseInt(answer.get('access-control-max-age') ?? '', 10)
    const seconds = Math.min(Number.isNaN(stated) ? DEFAULT : stated, LONGEST)
    if (seconds <= 0) return
    const until = Date.now() + seconds * 1000
    this.#permissions.set(key, { until, methods: new Set([method]), headers: new Set(headers) })
  }

  clear(): void {
    this.#permissions.clear()
  }
}
