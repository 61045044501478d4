import type { CheckContext, Exercise } from '../../sandbox/check/Check.ts'
import type { ObservedRequest } from '../../sandbox/check/Evidence.ts'

/** Presses the third button; the answer is the request itself, not its preflight. */
async function sendLesson({ app, request }: CheckContext): Promise<ObservedRequest | undefined> {
  await app.click('Send JSON and the lesson')
  return request((one) => one.method === 'POST' && one.path === '/api-token-auth/')
}

function tell(request: ObservedRequest | undefined): string {
  if (!request) return 'no POST was sent'
  return request.failure === null
    ? `the answer ${request.status}`
    : `the browser blocked it (${request.failure})`
}

export default {
  hints: [
    'Press the third button and read the Console panel: the line names the header that was refused.',
    'The server allows only the headers in Access-Control-Allow-Headers of its answer to the preflight. Its settings are not yours to change here, so send the name of the lesson some other way.',
    'A query or a field of the body needs no permission. Drop X-Lesson and send the request to `${LOGIN}?lesson=cors`.',
  ],
  checks: [
    {
      name: 'The third request is answered',
      async judge(context) {
        const sent = await sendLesson(context)
        if (sent?.failure === null && sent.status === 200) return true
        return { expected: 'POST /api-token-auth/ answered with 200', seen: tell(sent) }
      },
    },
    {
      name: 'It still tells the server the name of the lesson, cors',
      async judge(context) {
        const sent = await sendLesson(context)
        if (sent?.failure !== null) {
          return { expected: 'a request that reaches the server', seen: tell(sent) }
        }
        const places = [sent.url, sent.body, ...Object.values(sent.headers)]
        if (places.some((text) => text.includes('cors'))) return true
        return {
          expected: '“cors” in the address, the body or a header that is allowed',
          seen: `POST ${sent.url} without it`,
        }
      },
    },
  ],
} satisfies Exercise
