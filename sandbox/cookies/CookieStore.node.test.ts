import { expect, test } from 'vitest'
import { CookieStore } from './CookieStore.ts'
import recorded from './recordedCookies.json' with { type: 'json' }

// What a real Chromium did with each line, its page at http://localhost on some port; `<x*99>` stands for a run.
const NOW = Date.UTC(2026, 9, 1)
const origin = 'http://localhost:8080'
const at = (path: string, host = 'localhost'): URL => new URL(path, `http://${host}:8000`)
const unfold = (text: string): string =>
  text.replace(/<(.)\*(\d+)>/g, (_, char: string, times: string) => char.repeat(Number(times)))
const store = (): CookieStore => new CookieStore([], undefined, () => NOW)

test.each(recorded.script)('as Chromium: document.cookie = $sets at $at', (one) => {
  const cookies = store()
  for (const line of one.sets) cookies.writeAt(at(one.at), unfold(line))
  for (const [path, text] of Object.entries(one.reads)) {
    expect(cookies.readAt(at(path)), path).toBe(unfold(text))
  }
})

test.each(recorded.header)('as Chromium: $host answers Set-Cookie: $lines', (one) => {
  const cookies = store()
  cookies.setCookies({ url: at('/x/y', one.host), pageOrigin: origin }, one.lines)
  expect(cookies.readAt(at('/a/b/c'))).toBe(one.document)
  const sent = cookies.cookieHeader({ url: at('/x/y', one.host), pageOrigin: origin })
  expect(sent ?? '').toBe(one.sent)
})

test.each(recorded.mixed)('as Chromium: $sets after Set-Cookie: $lines', (one) => {
  const cookies = store()
  cookies.setCookies({ url: at('/x'), pageOrigin: origin }, one.lines)
  for (const line of one.sets) cookies.writeAt(at('/a/b/c'), line)
  expect(cookies.readAt(at('/a/b/c'))).toBe(one.read)
  expect(cookies.cookieHeader({ url: at('/a/b/c'), pageOrigin: origin })).toBe(one.sent)
})

test('a copy for scripts keeps what HttpOnly hides, and follows what the other copy takes', () => {
  const page = store()
  page.setCookies({ url: at('/'), pageOrigin: origin }, ['id=secret; HttpOnly', 'lang=en'])
  const frame = new CookieStore(
    page.forScripts(),
    (changes) => page.follow(changes),
    () => NOW,
  )
  expect(JSON.stringify(page.forScripts())).not.toContain('secret')
  frame.writeAt(at('/'), 'id=forged')
  frame.writeAt(at('/'), 'lang=ko')
  frame.writeAt(at('/'), 'theme=dark; max-age=60')
  expect(frame.readAt(at('/'))).toBe('lang=ko; theme=dark')
  expect(page.cookieHeader({ url: at('/'), pageOrigin: origin })).toBe(
    'id=secret; lang=ko; theme=dark',
  )
})

test('a cookie is gone when its time is over', () => {
  let now = NOW
  const cookies = new CookieStore([], undefined, () => now)
  cookies.writeAt(at('/'), 'a=1; max-age=60')
  now += 59_999
  expect(cookies.readAt(at('/'))).toBe('a=1')
  now += 1
  expect(cookies.readAt(at('/'))).toBe('')
})

test('the same site is the same host, whatever the port', () => {
  const cookies = store()
  cookies.writeAt(at('/'), 'a=1')
  expect(
    cookies.cookieHeader({ url: new URL('http://localhost:8000/todos/'), pageOrigin: origin }),
  ).toBe('a=1')
  expect(
    cookies.cookieHeader({ url: new URL('http://127.0.0.1:8000/'), pageOrigin: origin }),
  ).toBeNull()
  expect(cookies.cookieHeader({ url: at('/'), pageOrigin: 'null' })).toBeNull()
})
