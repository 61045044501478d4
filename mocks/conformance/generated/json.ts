import fc from 'fast-check'
import { text, withSlips } from './texts.ts'
import { goodToken, token } from './tokens.ts'

/** JSON texts that JavaScript itself would not write. */
const peculiar = fc.constantFrom(
  '1e999',
  '-1e-999',
  '1E5',
  '1.0',
  '-0',
  '-0.0',
  '1e16',
  '123456789012345678901234567890',
  '0.1e-6',
  'NaN',
  '-Infinity',
  '01',
  '.5',
  '+1',
  '1.',
  '"\\ud800"',
  '"\\ud83d\\ude00"',
  '"\\u00e9"',
  '"\\/"',
  '"\\x41"',
  '"\u007f"',
  '"\t"',
  "'a'",
  '[1,]',
  '{"a":1,}',
  '{a:1}',
  '{"2":1,"1":2}',
  '{"a":1,"a":2}',
  'tru',
  'nul',
  '',
  ' ',
  '\ufeff{}',
  '{}{}',
  '[[]]',
  '{"a":{}}',
  '/**/1',
  '"',
  '"\\',
  '"\\u12',
  '\u00a01',
)

/** Any value as JSON text. */
export const jsonValue: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: text.map((value) => JSON.stringify(value)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'true',
      'false',
      'null',
      '0',
      '1',
      '2',
      '-1',
      '1.5',
      '[]',
      '{}',
      '"on"',
      '"yEs"',
      '"False"',
    ),
  },
  { weight: 2, arbitrary: peculiar },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3, noUnicodeString: false }) },
)

function object(fields: Record<string, fc.Arbitrary<string>>): fc.Arbitrary<string> {
  const [required, ...rest] = Object.keys(fields)
  return fc
    .record(fields, { requiredKeys: required === undefined || rest.length === 0 ? [] : [required] })
    .map(
      (values) =>
        `{${Object.entries(values)
          .map(([key, value]) => `${JSON.stringify(key)}:${value}`)
          .join(',')}}`,
    )
}

const quoted = (values: fc.Arbitrary<string>) => values.map((value) => JSON.stringify(value))

export const todo = object({
  title: fc.oneof({ weight: 2, arbitrary: quoted(text) }, { weight: 1, arbitrary: jsonValue }),
  completed: jsonValue,
  id: jsonValue,
})

export const tokenBody = object({
  token: fc.oneof(
    { weight: 4, arbitrary: quoted(token) },
    { weight: 1, arbitrary: quoted(fc.constant(goodToken)) },
    { weight: 1, arbitrary: jsonValue },
  ),
})

/** Mostly incomplete: each complete one costs a password hash. */
export const credentials = fc.oneof(
  {
    weight: 12,
    arbitrary: object({
      username: jsonValue,
      password: fc.constantFrom('""', 'null', 'true', '[]', '" "'),
    }),
  },
  {
    weight: 1,
    arbitrary: object({
      username: quoted(fc.constantFrom('vue', 'retired', 'x')),
      password: quoted(
        fc.constantFrom('django-rest-123', ' django-rest-123 ', 'long-gone-456', 'wrong'),
      ),
    }),
  },
)

const password = fc.oneof(
  text,
  fc.constantFrom(
    'password',
    '12345678',
    '1234',
    'vue-vue-vue',
    'example.com',
    'ünïcödé-pass',
    'x'.repeat(130),
  ),
)

/** Mostly with a password that is refused, or not repeated: a user that is made costs a hash. */
export const signup = fc.oneof(
  {
    weight: 12,
    arbitrary: object({
      username: fc.oneof(quoted(text), jsonValue),
      email: fc.oneof(jsonValue, quoted(email())),
      password: fc.oneof(quoted(password), jsonValue),
      passwordConfirmation: fc.oneof(quoted(password), jsonValue),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.tuple(text, password, email()).map(([username, secret, address]) =>
      JSON.stringify({
        username,
        email: address,
        password: secret,
        passwordConfirmation: secret,
      }),
    ),
  },
)

function email(): fc.Arbitrary<string> {
  const user = fc.constantFrom('vue', 'a.b', '"q"', '.a', 'é', '', 'x y', 'a+b')
  const domain = fc.constantFrom(
    'example.com',
    'EXAMPLE.Com',
    'localhost',
    '[127.0.0.1]',
    '[::1]',
    'a',
    'münchen.de',
    '-a.com',
    'a.c',
    '1.2.3.4',
    'x'.repeat(64) + '.com',
  )
  return fc.tuple(user, domain).map(([left, right]) => `${left}@${right}`)
}

/** Any JSON text, and texts that are nearly one. */
export const anyJson = fc.oneof(
  jsonValue,
  withSlips(todo),
  withSlips(fc.json({ maxDepth: 3 })),
  peculiar,
)
