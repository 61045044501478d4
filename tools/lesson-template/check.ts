import type { Exercise } from '../../sandbox/check/Check.ts'

export default {
  hints: ['The sentence is in data().', 'Write "Hello from Vue to Django".'],
  checks: [
    {
      name: 'The app greets Django',
      async judge({ app }) {
        if (await app.shows('Django')) return true
        return { expected: 'a page that names Django', seen: await app.text() }
      },
    },
  ],
} satisfies Exercise
