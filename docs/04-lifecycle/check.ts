import type { CheckContext, Exercise } from '../../sandbox/check/Check.ts'

const countAsked = ({ requests }: CheckContext): number =>
  requests().filter((one) => one.method === 'GET' && one.path === '/todos/').length

/** @returns whether the todos were asked for `times` times within about five seconds */
async function asksAtLeast(context: CheckContext, times: number): Promise<boolean> {
  for (let waited = 0; waited < 5000; waited += 100) {
    if (countAsked(context) >= times) return true
    await context.app.wait(100)
  }
  return false
}

export default {
  hints: [
    'Remove the list and watch the Network panel: requests keep coming, from a component that is no longer there.',
    'The timer that mounted starts belongs to the browser, not to Vue. Whoever starts it has to stop it, in the hook that runs when the component goes.',
    'Call clearInterval(this.timer) in unmounted.',
  ],
  checks: [
    {
      name: 'While the list is shown, it keeps asking for the todos',
      async judge(context) {
        if (await asksAtLeast(context, 3)) return true
        return {
          expected: 'three or more requests for /todos/ in five seconds',
          seen: `${countAsked(context)} of them`,
        }
      },
    },
    {
      name: 'Once the list is removed, it asks no more',
      async judge(context) {
        const { app } = context
        if (!(await asksAtLeast(context, 1))) {
          return { expected: 'a request for /todos/ while the list is shown', seen: 'none' }
        }
        await app.click('Remove the list')
        // A request that was under way may still be counted.
        await app.wait(300)
        const before = countAsked(context)
        await app.wait(2500)
        const more = countAsked(context) - before
        if (more === 0) return true
        return {
          expected: 'no request for /todos/ after the list was removed',
          seen: `${more} in two and a half seconds`,
        }
      },
    },
  ],
} satisfies Exercise
