import type { CheckContext, Exercise } from '../../sandbox/check/Check.ts'
import type { ObservedRequest } from '../../sandbox/check/Evidence.ts'

const TITLE = 'Read the documentation'

/** A todo can be added only once the app has logged in and shown the list. */
async function addTodo({ app }: CheckContext): Promise<void> {
  await app.shows('Issue a token')
  await app.fill('New todo', TITLE)
  await app.click('Add')
}

function tell(request: ObservedRequest | undefined): string {
  if (!request) return 'no such request'
  const target = request.redirectedTo === null ? '' : ` and sent to ${request.redirectedTo}`
  return `${request.method} ${request.path} was answered with ${request.status ?? 'nothing'}${target}`
}

export default {
  hints: [
    'Add a todo and look at the Network panel: which method reaches /todos/ in the end, POST or GET?',
    'A redirect with status 301 turns a POST into a GET. Find out why the server redirects at all: compare the address in addTodo with the one in created.',
    "Every route in urls.py ends in a slash. Write api.post('/todos/', …).",
  ],
  checks: [
    {
      name: 'The server creates a todo when Add is pressed',
      async judge(context) {
        await addTodo(context)
        const created = await context.request(
          (one) => one.method === 'POST' && one.path === '/todos/' && one.status === 201,
        )
        if (created) return true
        const posts = context
          .requests()
          .filter((one) => one.method === 'POST' && one.path !== '/api-token-auth/')
        return { expected: 'POST /todos/ answered with 201', seen: tell(posts.at(-1)) }
      },
    },
    {
      name: 'The new todo is in the list, also after a reload',
      async judge(context) {
        const { app } = context
        await addTodo(context)
        if (!(await app.shows(TITLE))) {
          return {
            expected: `the list shows “${TITLE}”`,
            seen: `the page shows: ${await app.text()}`,
          }
        }
        await app.reload()
        if (await app.shows(TITLE)) return true
        return {
          expected: `after a reload the list shows “${TITLE}”`,
          seen: `the page shows: ${await app.text()}`,
        }
      },
    },
  ],
} satisfies Exercise
