import fc from 'fast-check'
import { mintToken } from '../mintToken.ts'
import type { MintSpec } from '../Scenario.ts'

// Times far from now, so that a token says the same whenever it is made.
const [PAST, FUTURE] = [1_000_000_000, 4_102_444_800]

const time = fc.constantFrom(
  FUTURE,
  FUTURE,
  FUTURE,
  PAST,
  0,
  1.5,
  `${FUTURE}`,
  'soon',
  null,
  true,
  [1],
)
const username = fc.constantFrom<unknown>('vue', 'vue', 'retired', 'nobody', 'Vue', '', 7, null, [
  'vue',
])

const payload: fc.Arbitrary<Record<string, unknown>> = fc
  .record(
    {
      user_id: fc.constantFrom<unknown>(1, 2, 99, 'one', null),
      username,
      email: fc.constantFrom('vue@example.com', ''),
      exp: time,
      orig_iat: fc.constantFrom<unknown>(FUTURE, PAST, 0, '5', null, true, 1.5, [1]),
      nbf: time,
      iat: time,
      aud: fc.constantFrom<unknown>('lessons', null, ['lessons'], 1),
      iss: fc.constantFrom<unknown>('me', 'you'),
    },
    { requiredKeys: ['username'] },
  )
  .map((claims) => {
    // Most tokens of the wild have few of the rare claims.
    for (const rare of ['nbf', 'iat', 'aud', 'iss']) {
      if (JSON.stringify(claims).length % 3 > 0) delete (claims as Record<string, unknown>)[rare]
    }
    return claims
  })

const header = fc.constantFrom<Record<string, unknown>>(
  { typ: 'JWT', alg: 'HS256' },
  { alg: 'HS256' },
  { alg: 'HS512', typ: 'JWT' },
  { alg: 'none' },
  { alg: 'hs256' },
  { typ: 'JWT' },
  { alg: 'HS256', kid: 1 },
  { alg: 'HS256', kid: 'a', crit: [] },
)

const MANGLES = [
  'flip-payload-byte',
  'flip-signature-byte',
  'last-signature-char',
  'truncate',
  'two-segments',
  'one-segment',
  'four-segments',
  'empty-signature',
  'empty-header',
  'empty-payload',
  'pad',
  'bang-in-signature',
  'reverse',
]

const spec: fc.Arbitrary<MintSpec> = fc.oneof(
  { weight: 3, arbitrary: payload.map((claims) => ({ payload: claims })) },
  { weight: 2, arbitrary: fc.record({ payload, mangle: fc.constantFrom(...MANGLES) }) },
  { weight: 1, arbitrary: fc.record({ payload, header }) },
  { weight: 1, arbitrary: payload.map((claims) => ({ payload: claims, secret: 'another' })) },
  {
    weight: 1,
    arbitrary: fc.record({
      rawPayload: fc.constantFrom(
        '[]',
        '"vue"',
        '{',
        '',
        'null',
        '{"username":NaN}',
        '{"username":"vue","exp":1e999}',
        '{"username":"\\ud800"}',
      ),
    }),
  },
)

/** A token of the user vue that will do. */
export const goodToken = mintToken(
  {
    payload: {
      user_id: 1,
      username: 'vue',
      email: 'vue@example.com',
      exp: FUTURE,
      orig_iat: FUTURE,
    },
  },
  0,
  undefined,
)

/** Tokens of all kinds: good, forged, spoilt, strange. */
export const token: fc.Arbitrary<string> = spec.map((one) => mintToken(one, 0, undefined))
