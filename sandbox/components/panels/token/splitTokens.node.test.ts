import { expect, test } from 'vitest'
import { splitTokens } from './splitTokens.ts'

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJ1c2VyX2lkIjoxfQ.c2ln-_'

test.each([
  ['', []],
  ['no token', ['no token']],
  [token, [`<${token}>`]],
  [`JWT ${token}`, ['JWT ', `<${token}>`]],
  [
    `{"token":"${token}","a":"${token}"}`,
    ['{"token":"', `<${token}>`, '","a":"', `<${token}>`, '"}'],
  ],
  ['eyJhbGciOiJub25lIn0.e30.', ['<eyJhbGciOiJub25lIn0.e30.>']],
  ['eyJ alone, a.b.c', ['eyJ alone, a.b.c']],
])('%s', (text, pieces) => {
  const split = splitTokens(text)
  expect(split.map((piece) => (piece.isToken ? `<${piece.text}>` : piece.text))).toEqual(pieces)
  expect(split.map((piece) => piece.text).join('')).toBe(text)
})
