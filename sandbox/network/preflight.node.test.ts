import { expect, test } from 'vitest'
import { preflightCheck, type PreflightQuestion } from './preflight.ts'

const question: PreflightQuestion = {
  url: 'http://127.0.0.1:8000/todos/1/',
  method: 'PUT',
  unsafeHeaders: ['authorization', 'x-lesson'],
  origin: 'http://localhost:8080',
  withCredentials: false,
  initiator: 'fetch',
}
const LEAD = "Response to preflight request doesn't pass access control check: "
const allowed = {
  'Access-Control-Allow-Origin': 'http://localhost:8080',
  'Access-Control-Allow-Methods': 'GET, PUT',
  'Access-Control-Allow-Headers': 'Authorization, X-Lesson',
}
const check = (headers: Record<string, string>, status = 200, changes = {}): string | null =>
  preflightCheck(new Response(null, { status, headers }), { ...question, ...changes })

test('an answer that allows origin, method and headers lets the request through', () => {
  expect(check(allowed)).toBeNull()
})

test('a redirect is named first, whatever else is wrong', () => {
  const refusal = check({ Location: '/todos/' }, 301)
  expect(refusal).toBe(`${LEAD}Redirect is not allowed for a preflight request.`)
})

test('without the origin header, the status is not looked at', () => {
  expect(check({}, 404)).toBe(
    `${LEAD}No 'Access-Control-Allow-Origin' header is present on the requested resource.`,
  )
})

test('a header that is not listed is named in lower case', () => {
  expect(check({ ...allowed, 'Access-Control-Allow-Headers': 'authorization' })).toBe(
    'Request header field x-lesson is not allowed by Access-Control-Allow-Headers in preflight response.',
  )
})

test('methods are compared with their case', () => {
  expect(check(allowed, 200, { method: 'put' })).toBe(
    'Method put is not allowed by Access-Control-Allow-Methods in preflight response.',
  )
})

test('the star stands for every header, but not with credentials', () => {
  const star = { ...allowed, 'Access-Control-Allow-Headers': '*' }
  expect(check(star)).toBeNull()
  const withCredentials = { ...star, 'Access-Control-Allow-Credentials': 'true' }
  expect(check(withCredentials, 200, { withCredentials: true })).toContain('authorization')
})
