import { expect, test } from 'vitest'
import { bodyKind } from './bodyKind.ts'
import { readMultipart } from './readMultipart.ts'

/** A form as this platform writes it. */
async function written(form: FormData): Promise<{ body: Uint8Array; boundary: string }> {
  const response = new Response(form)
  const body = new Uint8Array(await response.arrayBuffer())
  const kind = bodyKind(body, [['Content-Type', response.headers.get('content-type') ?? '']])
  if (kind.kind !== 'multipart') throw new Error(`The form is taken for ${kind.kind}.`)
  return { body, boundary: kind.boundary }
}

test('a form comes out as it went in, and its pieces are its bytes', async () => {
  const form = new FormData()
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at)
  form.append('title', 'two\r\nlines, and a --dash')
  form.append('tag', 'ä')
  form.append('tag', '')
  form.append('a "name"', 'x')
  form.append('file', new File([bytes, '\r\n--', bytes], 'all "bytes".bin', { type: 'image/png' }))
  const { body, boundary } = await written(form)
  const { pieces, parts } = readMultipart(body, boundary)
  expect(parts.map(({ name, filename, contentType }) => [name, filename, contentType])).toEqual([
    ['title', null, null],
    ['tag', null, null],
    ['tag', null, null],
    ['a "name"', null, null],
    ['file', 'all "bytes".bin', 'image/png'],
  ])
  const texts = parts.map(({ content }) => new TextDecoder().decode(content))
  expect(texts.slice(0, 4)).toEqual(['two\r\nlines, and a --dash', 'ä', '', 'x'])
  expect([...(parts[4]?.content ?? [])]).toEqual([...bytes, 13, 10, 45, 45, ...bytes])
  expect(pieces.flatMap((piece) => [...piece.bytes])).toEqual([...body])
})

test.each([
  ['no boundary at all', 0],
  ['--b', 0],
  ['--b\r\n', 0],
  ['--b\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut off', 0],
  ['--b\r\nno headers\r\n--b--\r\n', 1],
  ['before\r\n--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--after', 1],
])('%j loses no byte', (text, count) => {
  const body = new TextEncoder().encode(text)
  const { pieces, parts } = readMultipart(body, 'b')
  expect(new TextDecoder().decode(Uint8Array.from(pieces.flatMap(({ bytes }) => [...bytes])))).toBe(
    text,
  )
  expect(parts).toHaveLength(count)
})

test.each([
  ['application/json', '{}', 'json'],
  ['application/problem+json; charset=utf-8', '{}', 'json'],
  ['application/x-www-form-urlencoded', 'a=1', 'form'],
  ['text/html; charset=utf-8', '<p>', 'html'],
  ['text/plain', 'x', 'text'],
  ['multipart/form-data', 'x', 'text'],
  ['', 'x', 'text'],
  ['application/json', '', 'none'],
])('%j with %j is shown as %s', (type, text, kind) => {
  expect(bodyKind(new TextEncoder().encode(text), [['content-type', type]]).kind).toBe(kind)
})
