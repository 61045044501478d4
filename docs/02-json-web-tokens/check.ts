import type { CheckContext, Exercise } from '../../sandbox/check/Check.ts'
import type { ObservedRequest } from '../../sandbox/check/Evidence.ts'

/** Presses both buttons; the answer is the request that asks who the token belongs to. */
async function askWhoIAm({ app, request }: CheckContext): Promise<ObservedRequest | undefined> {
  await app.click('Get a token')
  await app.click('Who am I?')
  return request((one) => !one.preflight && one.path === '/accounts/me/')
}

export default {
  hints: [
    'The server answers "Authentication credentials were not provided." although a header was sent: it did not recognise what stands before the token.',
    'The WWW-Authenticate header of the 401 names the word that this server expects.',
    'Send the header as Authorization: JWT, one space, then the token.',
  ],
  checks: [
    {
      name: 'The request carries the token in an Authorization header that starts with JWT',
      async judge(context) {
        const asked = await askWhoIAm(context)
        const header = asked?.headers.authorization
        if (header && /^jwt +[\w-]+\.[\w-]+\.[\w-]+$/i.test(header)) return true
        return {
          expected: 'Authorization: JWT <token>',
          seen: header
            ? `Authorization: ${header.slice(0, 24)}…`
            : asked
              ? 'no Authorization header'
              : 'no request to /accounts/me/',
        }
      },
    },
    {
      name: 'The server answers with the user',
      async judge(context) {
        const asked = await askWhoIAm(context)
        const user = asked?.responseJson as { username?: unknown } | undefined
        if (asked?.status === 200 && user?.username === 'vue') return true
        return {
          expected: '200 with the user vue',
          seen: asked ? `${asked.status} ${asked.responseBody}` : 'no request to /accounts/me/',
        }
      },
    },
  ],
} satisfies Exercise
