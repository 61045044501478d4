import { afterEach, expect, test, vi } from 'vitest'
import { heldServer } from './cases/heldServer.ts'

const URL_ = 'http://127.0.0.1:8000/x'
const { page, waiting } = heldServer()
let opened = 0
const PROGRESS = ['loadstart', 'progress', 'load', 'error', 'abort', 'timeout', 'loadend']

afterEach(() => {
  for (const answer of waiting.values()) answer()
  waiting.clear()
})

/** A request whose events, and those of its upload, are written down. */
function heard(method: string): { xhr: XMLHttpRequest; events: string[] } {
  const xhr = new page.XMLHttpRequest()
  const events: string[] = []
  xhr.onreadystatechange = () => events.push(`state ${xhr.readyState}`)
  for (const type of PROGRESS) {
    xhr.addEventListener(type, () => events.push(type))
    xhr.upload.addEventListener(type, (event) => {
      const { loaded, total } = event as ProgressEvent
      events.push(`upload ${type} ${loaded}/${total}`)
    })
  }
  // Another query is another entry of the preflight cache.
  xhr.open(method, `${URL_}?${++opened}`)
  return { xhr, events }
}
const ended = (xhr: XMLHttpRequest): Promise<unknown> =>
  new Promise((resolve) => xhr.addEventListener('loadend', resolve))
const arrived = (): Promise<unknown> => vi.waitFor(() => expect(waiting.has('/x')).toBe(true))
/** The preflight that listeners on the upload bring about. */
async function passPreflight(): Promise<void> {
  await arrived()
  waiting.get('/x')?.()
  waiting.clear()
  await arrived()
}

test('an upload tells how far it is, before the answer comes', async () => {
  const { xhr, events } = heard('POST')
  xhr.send('12345')
  await passPreflight()
  expect(events).toEqual([
    'state 1',
    'loadstart',
    'upload loadstart 0/5',
    'upload progress 5/5',
    'upload load 5/5',
    'upload loadend 5/5',
  ])
  events.length = 0
  waiting.get('/x')?.()
  await ended(xhr)
  expect(events).toEqual(['state 2', 'state 3', 'progress', 'state 4', 'load', 'loadend'])
  expect(xhr.responseText).toBe('hello')
})

test('abort ends the upload first, then the request, and the object is as new', async () => {
  const { xhr, events } = heard('POST')
  xhr.send('12345')
  await vi.waitFor(() => expect(events).toContain('upload loadstart 0/5'))
  events.length = 0
  xhr.abort()
  expect(events).toEqual(['state 4', 'upload abort 0/0', 'upload loadend 0/0', 'abort', 'loadend'])
  expect([xhr.readyState, xhr.status, xhr.responseText]).toEqual([0, 0, ''])
})

test('a timeout set while the request is under way counts from its start', async () => {
  const { xhr, events } = heard('GET')
  xhr.send()
  await arrived()
  xhr.timeout = 1
  await ended(xhr)
  expect(events).toEqual(['state 1', 'loadstart', 'state 4', 'timeout', 'loadend'])
})

test('a synchronous request is refused in words of its own', () => {
  const xhr = new page.XMLHttpRequest()
  expect(() => xhr.open('GET', URL_, false)).toThrow(
    "Failed to execute 'open' on 'XMLHttpRequest': the sandbox has no synchronous requests. Leave out the third argument.",
  )
  expect(xhr.readyState).toBe(0)
})

test('what may not be set at a time is refused in Chromium’s words', async () => {
  const { xhr } = heard('GET')
  xhr.send()
  expect(() => xhr.send()).toThrow("The object's state must be OPENED.")
  expect(() => xhr.setRequestHeader('A', '1')).toThrow("The object's state must be OPENED.")
  await arrived()
  waiting.get('/x')?.()
  await ended(xhr)
  expect(() => (xhr.responseType = 'json')).toThrow(
    "The response type cannot be set if the object's state is LOADING or DONE.",
  )
  expect(() => (xhr.withCredentials = true)).toThrow(
    "The value may only be set if the object's state is UNSENT or OPENED.",
  )
})

test.each([
  ['arraybuffer', ArrayBuffer],
  ['blob', Blob],
] as const)('the response type %s gives the same object each time', async (type, kind) => {
  const { xhr } = heard('GET')
  xhr.responseType = type
  xhr.send()
  await arrived()
  expect(xhr.response).toBeNull()
  waiting.get('/x')?.()
  await ended(xhr)
  expect(xhr.response).toBeInstanceOf(kind)
  expect(xhr.response).toBe(xhr.response)
  expect(() => xhr.responseText).toThrow(`(was '${type}')`)
})

test('data: and blob: addresses need no network', async () => {
  const blob = URL.createObjectURL(new Blob(['from a blob']))
  for (const [url, text] of [
    ['data:text/plain,from%20data', 'from data'],
    [blob, 'from a blob'],
  ] as const) {
    const xhr = new page.XMLHttpRequest()
    xhr.open('GET', url)
    xhr.send()
    await ended(xhr)
    expect([xhr.status, xhr.responseText]).toEqual([200, text])
  }
  URL.revokeObjectURL(blob)
})
