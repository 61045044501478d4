import fc from 'fast-check'
import { goodToken, token } from './tokens.ts'

type Header = [name: string, value: string]

const accept = fc.constantFrom(
  '*/*',
  'application/json',
  'application/json; indent=4',
  'application/json;indent=99',
  'application/json; indent=x',
  'text/html',
  'text/html,application/xhtml+xml,*/*;q=0.8',
  'application/*',
  'APPLICATION/JSON',
  'application/json;q=0',
  '',
  ' ',
  ',',
  ';',
  'json',
  '*',
  '*/json',
  'application/json; version=1',
  'text/*;q=0.3, application/json;q=0.7',
  'application/json; indent=0',
  'application/json, text/plain, */*',
  'application/json;indent="2"',
)
const origin = fc.constantFrom(
  'http://localhost:8080',
  'http://localhost:8080',
  'http://localhost:8081',
  'https://localhost:8080',
  'HTTP://localhost:8080',
  'http://LOCALHOST:8080',
  'http://localhost',
  'null',
  '',
  'localhost:8080',
  'http://localhost:8080/path',
  'http://[::1',
  'http://a.example.com',
  'http://example.com',
  'file://',
  '*',
)
const authorization: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(`JWT ${goodToken}`) },
  { weight: 6, arbitrary: token.map((one) => `JWT ${one}`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'JWT',
      'JWT ',
      '',
      ' ',
      `Bearer ${goodToken}`,
      `jwt  ${goodToken}`,
      `JWT ${goodToken} x`,
      'JWT abc',
      'JWT a.b.c',
      'JWT ..',
      'JWT é.é.é',
      `JWT\t${goodToken}`,
      'Token x',
      `JWT,${goodToken}`,
      `\u00a0JWT ${goodToken}`,
      'JWT \u00ff',
    ),
  },
)
const host = fc.constantFrom(
  'localhost',
  'example.com:80',
  'a_b',
  'x y',
  'evil.com/path',
  '[::1]:8000',
  'UPPER.case',
  '',
  'a.',
  '.a',
  'host:port',
  'host:99999',
)

const rare: fc.Arbitrary<Header> = fc.oneof(
  accept.map((value): Header => ['Accept', value]),
  accept.map((value): Header => ['Accept', value]),
  origin.map((value): Header => ['Origin', value]),
  origin.map((value): Header => ['Origin', value]),
  fc.constantFrom<Header>(
    ['Access-Control-Request-Method', 'PUT'],
    ['Access-Control-Request-Method', ''],
    ['Access-Control-Request-Headers', 'authorization'],
    ['Cookie', 'sessionid=abc'],
    ['Cookie', 'sessionid="long-enough-key"; csrftoken=x'],
    ['Cookie', ';;=a; b'],
    ['X-Requested-With', 'XMLHttpRequest'],
    ['X-HTTP-Method-Override', 'DELETE'],
    ['Accept-Language', 'de'],
    ['Accept-Encoding', 'gzip'],
    ['If-None-Match', '*'],
    ['Range', 'bytes=0-1'],
    ['Expect', 'nothing'],
    ['Referer', 'http://example.com/'],
    ['X-Forwarded-Host', 'evil.example'],
  ),
  host.map((value): Header => ['Host', value]),
)

/** Headers but for those of the body. */
export const headers: fc.Arbitrary<Header[]> = fc
  .tuple(
    fc.option(
      authorization.map((value): Header => ['Authorization', value]),
      { freq: 5, nil: undefined },
    ),
    fc.array(rare, { maxLength: 3 }),
  )
  .map(([credentials, others]) => [
    ...(credentials ? [credentials] : []),
    // Python tries equally specific media types in the order of a set, which is another in each process.
    ...others.filter(
      ([name], at) =>
        !['Host', 'Accept'].includes(name) || others.findIndex(([one]) => one === name) === at,
    ),
  ])
