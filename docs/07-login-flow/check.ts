import type { CheckContext, Exercise, Mismatch } from '../../sandbox/check/Check.ts'
import type { ObservedRequest } from '../../sandbox/check/Evidence.ts'

const SEEDED_TITLE = 'Issue a token'

async function logIn(context: CheckContext): Promise<ObservedRequest | undefined> {
  await context.app.fill('Username', 'vue')
  await context.app.fill('Password', 'django-rest-123')
  await context.app.click('Log in')
  return context.request((one) => one.method === 'POST' && one.path === '/api-token-auth/')
}

const isTodosRequest = (one: ObservedRequest): boolean =>
  one.method === 'GET' && one.path === '/todos/'

/** The token that vue-session keeps, in whichever storage it was told to use. */
function keptToken(context: CheckContext): unknown {
  const item =
    context.sessionStorage()['vue-session-key'] ?? context.localStorage()['vue-session-key']
  if (item === undefined) return undefined
  return (JSON.parse(item) as Record<string, unknown> | null)?.jwt
}

async function notShown(context: CheckContext, when: string): Promise<Mismatch> {
  return {
    expected: `${when} the page shows “${SEEDED_TITLE}”`,
    seen: `the page shows: ${await context.app.text()}`,
  }
}

export default {
  hints: [
    'Log in and look at the Network panel: the token arrives. Then look at the Storage panel, and at the headers of the request after it.',
    "Step 4: after the POST, start a session and set 'jwt' to response.data.token. Step 5: the todos need an Authorization header made from that value.",
    "this.$session.start(); this.$session.set('jwt', response.data.token); and in loadTodos: const headers = { Authorization: `JWT ${this.$session.get('jwt')}` }",
  ],
  checks: [
    {
      name: 'The token is kept in the session under the key jwt',
      async judge(context) {
        const login = await logIn(context)
        const token = (login?.responseJson as { token?: unknown } | undefined)?.token
        if (typeof token !== 'string') {
          return {
            expected: 'POST /api-token-auth/ answered with a token',
            seen: login ? `${login.status} ${login.responseBody}` : 'no such request',
          }
        }
        await context.request(isTodosRequest)
        const kept = keptToken(context)
        if (kept === token) return true
        return {
          expected: 'the token that the server issued, under the key jwt',
          seen: kept === undefined ? 'nothing under that key' : JSON.stringify(kept),
        }
      },
    },
    {
      name: 'The todos are asked for with the token, and shown',
      async judge(context) {
        await logIn(context)
        const asked = await context.request(isTodosRequest)
        if (asked?.status !== 200) {
          return {
            expected: 'GET /todos/ answered with 200',
            seen: asked ? `${asked.status ?? asked.failure} ${asked.responseBody}` : 'no request',
          }
        }
        return (await context.app.shows(SEEDED_TITLE)) || notShown(context, 'after Log in')
      },
    },
    {
      name: 'After a reload the user is still logged in',
      async judge(context) {
        await logIn(context)
        if (!(await context.app.shows(SEEDED_TITLE))) return notShown(context, 'after Log in')
        await context.app.reload()
        return (await context.app.shows(SEEDED_TITLE)) || notShown(context, 'after a reload')
      },
    },
    {
      name: 'Log out forgets the token',
      async judge(context) {
        await logIn(context)
        if (!(await context.app.shows(SEEDED_TITLE))) return notShown(context, 'after Log in')
        await context.app.click('Log out')
        await context.app.wait(200)
        const kept = keptToken(context)
        if (kept === undefined) return true
        return { expected: 'nothing under the key jwt', seen: 'the token is still there' }
      },
    },
    {
      name: 'A wrong password gets the server’s own message',
      async judge({ app }) {
        await app.fill('Username', 'vue')
        await app.fill('Password', 'wrong-password')
        await app.click('Log in')
        const message = 'Unable to log in with provided credentials.'
        if (await app.shows(message)) return true
        return { expected: message, seen: `the page shows: ${await app.text()}` }
      },
    },
  ],
} satisfies Exercise
