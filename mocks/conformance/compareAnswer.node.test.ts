import { expect, test } from 'vitest'
import { compareAnswer } from './compareAnswer.ts'
import { Variables } from './Variables.ts'

const recorded = { status: 200, headers: { vary: 'Origin' }, body: '{"id":1}' }
const answer = (status: number, headers: Record<string, string>, body: string) => ({
  status,
  headers: new Headers(headers),
  body: new TextEncoder().encode(body),
})
const compare = (actual: ReturnType<typeof answer>) =>
  compareAnswer(recorded, actual, new Variables(), 0)

test('the same answer has no differences', () => {
  expect(compare(answer(200, { vary: 'Origin', server: 'x' }, '{"id":1}'))).toEqual([])
})

test('status, a header, a header too many and the body are each told apart', () => {
  expect(compare(answer(201, { vary: 'Cookie', allow: 'GET' }, '{"id": 1}'))).toEqual([
    'status: expected 200, got 201',
    'allow: expected null, got "GET"',
    'vary: expected "Origin", got "Cookie"',
    'body: expected "{\\"id\\":1}", got "{\\"id\\": 1}"',
  ])
})
