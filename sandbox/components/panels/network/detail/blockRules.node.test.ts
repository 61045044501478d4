import { expect, test } from 'vitest'
import { accessCheck } from '../../../../network/accessCheck.ts'
import { preflightCheck } from '../../../../network/preflight.ts'
import { blockRuleOf } from './blockRules.ts'

const origin = 'http://localhost:8080'
const ALLOW = 'Access-Control-Allow-Origin'

// The refusals come from the network's own checks: a change of their words shows here.
test.each([
  [{}, false, 'no-allow-origin'],
  [{ [ALLOW]: 'http://localhost:8081' }, false, 'other-origin'],
  [{ [ALLOW]: 'null' }, false, 'other-origin'],
  [{ [ALLOW]: 'localhost' }, false, 'invalid-origin'],
  [{ [ALLOW]: `${origin}, ${origin}` }, false, 'invalid-origin'],
  [{ [ALLOW]: '*' }, true, 'wildcard-with-credentials'],
  [{ [ALLOW]: origin }, true, 'no-credentials'],
  [{ [ALLOW]: origin, 'Access-Control-Allow-Credentials': 'True' }, true, 'no-credentials'],
] as const)('an answer with %j, credentials %j: %s', (headers, withCredentials, rule) => {
  for (const initiator of ['fetch', 'xhr'] as const) {
    const refusal = accessCheck(new Headers(headers), origin, withCredentials, initiator)
    expect(blockRuleOf(refusal ?? '')).toBe(rule)
  }
})

test.each([
  [301, { location: '/' }, 'preflight-redirect'],
  [404, {}, 'preflight-status'],
  [200, {}, 'method'],
  [200, { 'Access-Control-Allow-Methods': 'PUT' }, 'header'],
  [200, { 'Access-Control-Allow-Methods': 'PUT;DELETE' }, 'preflight-lists'],
] as const)('a preflight’s answer with %i and %j: %s', (status, headers, rule) => {
  const answer = new Response(null, { status, headers: { [ALLOW]: origin, ...headers } })
  const refusal = preflightCheck(answer, {
    url: 'http://127.0.0.1:8000/',
    method: 'PUT',
    unsafeHeaders: ['authorization'],
    origin,
    withCredentials: false,
    initiator: 'fetch',
  })
  expect(blockRuleOf(refusal ?? '')).toBe(rule)
})

test('other words are of no rule', () => expect(blockRuleOf('The server is silent.')).toBeNull())
