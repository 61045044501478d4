import type { CheckContext, Exercise } from '../../sandbox/check/Check.ts'
import type { ObservedRequest } from '../../sandbox/check/Evidence.ts'

const TAGS = ['red', 'round']

/** What the server says that it received. */
interface Received {
  fields: Record<string, string[]>
  files: Record<string, { name: string }[]>
}

/** Fills in the form and sends it. */
async function upload({ app, request }: CheckContext): Promise<ObservedRequest | undefined> {
  await app.attach('Picture', [{ name: 'apple.png', type: 'image/png', text: 'not really a PNG' }])
  await app.fill('First tag', TAGS[0] ?? '')
  await app.fill('Second tag', TAGS[1] ?? '')
  await app.click('Upload')
  return request((one) => one.method === 'POST' && one.path === '/uploads/')
}

const tell = (sent: ObservedRequest | undefined): string =>
  sent ? `${sent.status ?? sent.failure} ${sent.responseBody}` : 'no POST to /uploads/'

const received = (sent: ObservedRequest | undefined): Received | undefined =>
  sent?.status === 201 ? (sent.responseJson as Received) : undefined

export default {
  hints: [
    'Press Upload and compare the Content-Type that was sent with what the server says about it: which part of the header is missing?',
    'Only the browser knows the boundary it puts between the fields, so only the browser can write this header. When the form arrives, count the tags.',
    'Delete the Content-Type line, then use form.append for the tags: set replaces what is there, append adds to it.',
  ],
  checks: [
    {
      name: 'The picture reaches the server',
      async judge(context) {
        const sent = await upload(context)
        const files = Object.values(received(sent)?.files ?? {}).flat()
        if (files.some((file) => file.name === 'apple.png')) return true
        return { expected: '201 with the file apple.png', seen: tell(sent) }
      },
    },
    {
      name: 'Both tags arrive, under one name',
      async judge(context) {
        const sent = await upload(context)
        const fields = Object.values(received(sent)?.fields ?? {})
        if (fields.some((values) => TAGS.every((tag) => values.includes(tag)))) return true
        return { expected: 'one field with the values red and round', seen: tell(sent) }
      },
    },
  ],
} satisfies Exercise
