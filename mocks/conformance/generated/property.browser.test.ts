import { expect, test } from 'vitest'
import { judgeMany } from './judgeMany.ts'

// Fewer than in Node: what differs here is Request, Headers, Response and TextDecoder, not the server.
test('1,000 generated requests in a browser: none hangs, throws, or ends in a 500 of our own', async () => {
  const { statuses } = await judgeMany(1000)
  expect(statuses.size).toBeGreaterThan(8)
}, 120_000)
