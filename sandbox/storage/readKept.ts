import type { Cookie } from '../contract/Cookie.ts'

interface KeptData {
  session: Record<string, string>
  local: Record<string, string>
  cookies: Cookie[]
  /** Judged by the history itself, which knows its origin. */
  history: unknown
}

/** What an earlier page kept; of anything that is not what was written, nothing. */
export function readKept(tab: unknown, origin: unknown): KeptData {
  const { session, history } = (tab ?? {}) as Partial<KeptData>
  const { local, cookies } = (origin ?? {}) as Partial<KeptData>
  return {
    session: isItems(session) ? session : {},
    local: isItems(local) ? local : {},
    cookies: Array.isArray(cookies) && cookies.every(isCookie) ? cookies : [],
    history,
  }
}

const isItems = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((item) => typeof item === 'string')

function isCookie(value: unknown): value is Cookie {
  const { name, value: text, domain, path, created, expires } = (value ?? {}) as Partial<Cookie>
  return (
    [name, text, domain, path].every((part) => typeof part === 'string') &&
    typeof created === 'number' &&
    (expires === null || typeof expires === 'number')
  )
}
