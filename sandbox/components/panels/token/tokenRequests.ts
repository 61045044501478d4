import type { AppRequest } from '../../../contract/messages.ts'
import { plainFetch } from '../../../contract/plainFetch.ts'
import { SERVER_ORIGIN } from '../../../session/appOrigin.ts'

/** Asks the server whether it would take a token. */
export const verifyRequest = (token: string): AppRequest => ({
  ...plainFetch,
  method: 'POST',
  url: `${SERVER_ORIGIN}/api-token-verify/`,
  headers: [
    ['accept', 'application/json'],
    ['content-type', 'application/json'],
  ],
  body: new TextEncoder().encode(JSON.stringify({ token })).buffer,
})

/**
 * Uses a token as an app does, for the todos.
 * @param prefix what the server wants to see before it
 */
export const todosRequest = (token: string, prefix: string): AppRequest => ({
  ...plainFetch,
  method: 'GET',
  url: `${SERVER_ORIGIN}/todos/`,
  headers: [
    ['accept', 'application/json'],
    ['authorization', `${prefix} ${token}`],
  ],
  body: null,
})
