import { expect, test } from 'vitest'
import { isSafelistedMethod, unsafeHeaderNames } from './safelist.ts'

test('a token in the Authorization header needs a preflight', () => {
  expect(unsafeHeaderNames([['Authorization', 'JWT x']])).toEqual(['authorization'])
})

test('the names that need a preflight are in lower case and sorted', () => {
  const headers: [string, string][] = [
    ['X-Lesson', '1'],
    ['Content-Type', 'application/json'],
    ['Authorization', 'JWT x'],
  ]
  expect(unsafeHeaderNames(headers)).toEqual(['authorization', 'content-type', 'x-lesson'])
})

test.each([
  ['text/plain; application/json', []],
  ['multipart/form-data; boundary=x', []],
  ['application/json', ['content-type']],
  ['text/plain; charset="utf-8"', ['content-type']],
  ['', ['content-type']],
])('the content type %j needs %j', (type, names) => {
  expect(unsafeHeaderNames([['content-type', type]])).toEqual(names)
})

test('a control byte makes an accept header unsafe, a tab does not', () => {
  expect(unsafeHeaderNames([['accept', 'a\u0001b']])).toEqual(['accept'])
  expect(unsafeHeaderNames([['accept', 'a\tb']])).toEqual([])
})

test('of all methods, GET, HEAD and POST need none', () => {
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'patch', 'DELETE']
  expect(methods.filter(isSafelistedMethod)).toEqual(['GET', 'HEAD', 'POST'])
})
