import { expect, test } from 'vitest'
import { type Mutation, mutationsOf } from '../conformance/mutationsOf.ts'
import { goodToken } from '../conformance/generated/tokens.ts'
import { defaultSettings } from '../settings.ts'
import { decode } from './decode.ts'
import { InvalidTokenError } from './exceptions.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const OPTIONS = {
  algorithm: 'HS256',
  verify: true,
  verify_exp: true,
  now: 1_700_000_000,
  leeway: 0,
  audience: null,
  issuer: null,
}

function accepts({ token }: Mutation): boolean {
  try {
    decode(token, defaultSettings().SECRET_KEY, OPTIONS)
    return true
  } catch (error) {
    if (error instanceof InvalidTokenError) return false
    throw error
  }
}

/** What Python's base64 reads as the same 32 bytes. `npm run test:django` asks PyJWT itself. */
function isForgiven({ kind, at, char }: Mutation): boolean {
  const signature = goodToken.lastIndexOf('.') + 1
  const last = goodToken.length - 1
  if (at < signature || kind === 'deleted') return false
  // Bytes that base64 does not know are dropped, and one makes the padding wrong: é is two.
  if (kind === 'inserted' && char === 'é') return true
  // Padding where padding belongs.
  if (kind === 'inserted') return char === '=' && at === goodToken.length
  // The other alphabet's two characters.
  const was = goodToken[at]!
  if (char === '+' || char === '/') return was === (char === '+' ? '-' : '_')
  // 43 characters are 258 bits, two more than the signature has.
  return at === last && ALPHABET.indexOf(char) >> 2 === ALPHABET.indexOf(was) >> 2
}

test('every token that one character makes of a good one is refused, but for those that base64 forgives', () => {
  const mutations = mutationsOf(goodToken)
  expect(mutations.length).toBeGreaterThan(25_000)
  const accepted = mutations.filter(accepts)
  expect(accepted).toEqual(mutations.filter(isForgiven))
  expect(accepted.length).toBeGreaterThan(40)
}, 60_000)
