import fc from 'fast-check'

/** Characters that Python and JavaScript, or two parts of one stack, see with different eyes. */
const AWKWARD = [
  '',
  ' ',
  '\t\n',
  '\u001c',
  '\u0085',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u200b',
  '\u2028',
  '\u0000',
  '\u007f',
  'é',
  'ﬁ',
  'K',
  'ß',
  '😀',
  '٣',
  '’',
  '"',
  '\\',
  '/',
  '%',
  '&',
  '+',
  ';',
  '=',
  '<b>',
  '0',
  'true',
  'null',
  'None',
] as const

const word = fc.constantFrom('vue', 'django', 'title', 'a', 'X', '1', '_', '-', '.', '@')

/** A text of a few words and awkward characters. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }) },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.oneof(word, fc.constantFrom(...AWKWARD)), { maxLength: 5 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.integer({ min: 95, max: 160 }).map((length) => 'x'.repeat(length)) },
)

interface Edit {
  kind: 'delete' | 'insert' | 'repeat' | 'cut'
  at: number
  char: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'repeat', 'cut'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  char: fc.constantFrom(...AWKWARD, '{', '}', '[', ']', ',', ':', "'", '-', 'e', '\r\n', '--'),
})

/** A text with one or two slips in it: nearly valid. */
export function withSlips(original: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(original, fc.array(edit, { minLength: 1, maxLength: 2 }))
    .map(([start, edits]) => edits.reduce(apply, start))
}

function apply(original: string, { kind, at, char }: Edit): string {
  const place = Math.floor(at * original.length)
  const [before, after] = [original.slice(0, place), original.slice(place)]
  if (kind === 'delete') return before + after.slice(1)
  if (kind === 'insert') return before + char + after
  return kind === 'repeat' ? before + after.slice(0, 4) + after : before
}
