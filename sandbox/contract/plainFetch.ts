import type { AppRequest } from './messages.ts'

/** What a request of `fetch` has when its code asks for nothing special. Fetch standard, section 5.4. */
export const plainFetch = {
  initiator: 'fetch',
  mode: 'cors',
  credentials: 'same-origin',
  redirect: 'follow',
  cache: 'default',
  forcePreflight: false,
  hasStreamBody: false,
} as const satisfies Partial<AppRequest>
