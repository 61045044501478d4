import { execFileSync } from 'node:child_process'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { requestCode } from './requestCode.ts'
import { shellBytes, shellQuote } from './shellQuote.ts'

const nasty = [
  '',
  'plain',
  "it's",
  '"double"',
  'a b',
  '$HOME `id` $(id) !!',
  'back\\slash \\n',
  'two\nlines\r\nand a tab\t',
  'Grüße 🎉',
  "'; rm -rf / #",
  'line\u2028separator',
]
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const bash = (words: string): Buffer =>
  execFileSync('bash', ['--norc', '-c', `printf %s ${words}`], {
    env: { LC_ALL: 'C.UTF-8', PATH: process.env['PATH'] },
  })

test.each(nasty)('bash reads %j back as it was', (text) => {
  expect(bash(shellQuote(text)).toString()).toBe(text)
  expect(bash(shellBytes(bytes(text))).toString()).toBe(text)
})

test('bash reads every byte but 0 back as it was', () => {
  const all = Uint8Array.from({ length: 255 }, (_, at) => at + 1)
  const withDigits = Uint8Array.from([...all].flatMap((byte) => [byte, 0x31]))
  expect([...bash(shellBytes(withDigits))]).toEqual([...withDigits])
})

test.each(nasty)('fetch and axios are told %j as it was', async (text) => {
  const request = {
    method: 'POST',
    url: 'http://127.0.0.1:8000/todos/?q=it%27s',
    appHeaders: [['x-note', text]] as [string, string][],
    requestHeaders: [],
    requestBody: bytes(text),
  }
  const headers = { 'x-note': text }
  for (const kind of ['fetch', 'axios'] as const) {
    const told: unknown[] = []
    const code = requestCode(kind, request)
      .replace(/^import .*\n/, '')
      .replace(/console\.log.*/, '')
    const send = (...args: unknown[]): Promise<void> => Promise.resolve(void told.push(...args))
    await runInContext(`(async () => {${code}})()`, createContext({ [kind]: send }))
    const sent = Object.assign({}, ...told.filter((part) => typeof part === 'object')) as object
    expect(sent).toMatchObject({ method: 'POST', headers })
    expect(JSON.stringify(told)).toContain(request.url)
    const body = kind === 'fetch' ? 'body' : 'data'
    if (text) expect(sent).toHaveProperty(body, text)
    else expect(sent).not.toHaveProperty(body)
  }
})

test('bytes that are no text are written as bytes', () => {
  const request = {
    method: 'PUT',
    url: 'http://127.0.0.1:8000/',
    appHeaders: [],
    requestHeaders: [
      ['Origin', 'http://localhost:8080'],
      ['Host', '127.0.0.1:8000'],
      ['X-Empty', ''],
    ] as [string, string][],
    requestBody: Uint8Array.of(0xff, 0x0a, 0x27),
  }
  expect(requestCode('curl', request)).toBe(
    String.raw`curl http://127.0.0.1:8000/ \
  -X PUT \
  -H 'Origin: http://localhost:8080' \
  -H 'X-Empty;' \
  --data-raw $'\377\n\''`,
  )
  expect(requestCode('fetch', request)).toContain('new Uint8Array([255, 10, 39])')
})
