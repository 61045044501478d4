import fc from 'fast-check'
import { text } from './texts.ts'
import { goodToken, token } from './tokens.ts'

/** A body, and the Content-Type that it is sent with. */
export interface Body {
  contentType: string | undefined
  bytes: Uint8Array<ArrayBuffer>
}

export const utf8 = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content)

const key = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'title',
      'completed',
      'username',
      'password',
      'passwordConfirmation',
      'email',
      'token',
      'a',
    ),
  },
  { weight: 1, arbitrary: text },
)
const value = fc.oneof(
  text,
  fc.constantFrom('on', 'false', 'yEs', ''),
  token,
  fc.constant(goodToken),
)

const escaped = fc.oneof(
  {
    weight: 4,
    arbitrary: value.map((one) => encodeURIComponent(one).replaceAll('%20', '+')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '%',
      '%4',
      '%zz',
      '%ff',
      '%C3%A9',
      '%E9',
      '%ed%a0%80',
      'é',
      '%00',
      '+',
      'a%3Bb',
    ),
  },
)

/** `a=b&c=d`, with slips. */
export const urlencoded: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      key.map((one) => encodeURIComponent(one)),
      fc.constantFrom('=', '=', '=', '', '=='),
      escaped,
    ),
    { maxLength: 5 },
  )
  .chain((pairs) =>
    fc
      .constantFrom('&', '&', '&', ';', '&&')
      .map((separator) => pairs.map((pair) => pair.join('')).join(separator)),
  )

const disposition = fc.constantFrom(
  'form-data; name="title"',
  'form-data; name="completed"',
  'form-data; name="file"; filename="a.txt"',
  'form-data; name="file"; filename="../../etc/passwd"',
  'form-data; name="file"; filename="C:\\\\dir\\\\b.png"',
  'form-data; name="file"; filename=""',
  'form-data; name="file"; filename="."',
  'form-data; name="file"; filename="&#47;x&amp;y.txt"',
  `form-data; name="file"; filename="${'n'.repeat(300)}.txt"`,
  'form-data; name="file"; filename*=UTF-8\'\'n%C3%A4me.txt',
  'form-data; name="file"; filename="a"; filename*=latin-1\'en\'%e9.txt',
  'form-data; name="file"; filename*=bogus\'en\'%e9.txt',
  'form-data; name="fil\\"e"; filename="a;b.txt"',
  'form-data; name=plain',
  'form-data; name="é"',
  'form-data',
  'attachment; name="title"; name="other"',
  'form-data; filename="only.txt"',
  'FORM-DATA; NAME="title"',
)
const partHeader = fc.constantFrom(
  'Content-Type: text/plain',
  'Content-Type: image/png; charset=utf-8',
  'Content-Type:',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Length: 5',
  'Content-Length: x',
  'Broken header',
  'X-Long: ' + 'y'.repeat(1100),
)
const content = fc.oneof(
  text.map((one) => utf8(one)),
  fc.constantFrom('aGVsbG8=', 'aGVsbG8', '!!!', '\r\n', '--b').map(utf8),
  fc.uint8Array({ maxLength: 20 }).map((bytes) => new Uint8Array(bytes)),
)

const part = fc.record({
  headers: fc.tuple(disposition, fc.array(partHeader, { maxLength: 2 })),
  content,
  newline: fc.constantFrom('\r\n', '\r\n', '\r\n', '\r\n', '\n'),
})

/** multipart/form-data: well formed, or cut off, or with other boundaries than it says. */
export const multipart: fc.Arbitrary<Body> = fc
  .record({
    parts: fc.array(part, { maxLength: 4 }),
    boundary: fc.constantFrom('b', 'b', 'b', '----x123', 'a b', 'é', "'()+_,-./:=?"),
    said: fc.constantFrom(
      'same',
      'same',
      'same',
      'same',
      'same',
      'same',
      'quoted',
      'other',
      'none',
      'upper',
      'long',
    ),
    end: fc.constantFrom('--', '--', '--', '--\r\n', '', '-', 'epilogue'),
    preamble: fc.constantFrom('', '', '', 'preamble\r\n', '\r\n'),
  })
  .map(({ parts, boundary, said, end, preamble }) => {
    const pieces: Uint8Array[] = [utf8(preamble)]
    for (const { headers, content: inner, newline } of parts) {
      const lines = [`--${boundary}`, `Content-Disposition: ${headers[0]}`, ...headers[1], '', '']
      pieces.push(utf8(lines.join(newline)), inner, utf8('\r\n'))
    }
    if (end !== '') pieces.push(utf8(`--${boundary}${end}`))
    return { contentType: multipartType(boundary, said), bytes: join(pieces) }
  })

function multipartType(boundary: string, said: string): string {
  if (said === 'none') return 'multipart/form-data'
  if (said === 'quoted') return `multipart/form-data; boundary="${boundary}"`
  if (said === 'other') return 'multipart/form-data; boundary=other'
  if (said === 'upper') return `Multipart/Form-Data; Boundary=${boundary}`
  if (said === 'long') return `multipart/form-data; boundary=${'b'.repeat(210)}`
  return `multipart/form-data; charset=utf-8; boundary=${boundary}`
}

function join(pieces: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, one) => sum + one.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
