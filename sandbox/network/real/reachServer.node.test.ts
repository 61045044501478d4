import { expect, test } from 'vitest'
import { localOrigin } from './reachServer.ts'

test.each([
  ['http://127.0.0.1:8000', 'http://127.0.0.1:8000'],
  [' localhost:8001/todos/ ', 'http://localhost:8001'],
  ['127.0.0.1', 'http://127.0.0.1'],
  ['https://127.0.0.1:8000', null],
  ['http://127.0.0.1.example.org', null],
  ['http://localhost.example.org:8000', null],
  ['http://example.org/?127.0.0.1', null],
  ['http://user@localhost@example.org', null],
  ['javascript://localhost', null],
  ['', null],
])('the address %j means %j', (typed, origin) => {
  expect(localOrigin(typed)).toBe(origin)
})
