import { afterEach, expect, test, vi } from 'vitest'
import { heldServer } from './cases/heldServer.ts'

const API = 'http://127.0.0.1:8000'
const held = heldServer()
const { page, network, record, waiting } = held

afterEach(() => {
  network.throttle.choose('none')
  for (const answer of waiting.values()) answer()
  waiting.clear()
  record.clear()
})

const arrived = (count: number): Promise<void> => vi.waitFor(() => expect(waiting.size).toBe(count))

test('six requests to a host are under way, the seventh waits for one to end', async () => {
  const all = Array.from({ length: 8 }, (_, at) => page.fetch(`${API}/${at}`))
  await arrived(6)
  const elsewhere = page.fetch('http://127.0.0.1:8001/elsewhere')
  await vi.waitFor(() => expect(waiting.has('/elsewhere')).toBe(true))
  expect([...waiting.keys()]).toEqual(['/0', '/1', '/2', '/3', '/4', '/5', '/elsewhere'])
  waiting.get('/3')?.()
  await vi.waitFor(() => expect(waiting.has('/6')).toBe(true))
  expect(waiting.has('/7')).toBe(false)
  for (let round = 0; round < 3; round++) {
    for (const answer of waiting.values()) answer()
    await new Promise((resolve) => setTimeout(resolve))
  }
  await vi.waitFor(() => expect(waiting.has('/7')).toBe(true))
  waiting.get('/7')?.()
  expect((await Promise.all([...all, elsewhere])).every(({ ok }) => ok)).toBe(true)
})

test('a request that waits for its turn can be aborted, and never leaves', async () => {
  const first = Array.from({ length: 6 }, (_, at) => page.fetch(`${API}/${at}`))
  await arrived(6)
  const abort = new AbortController()
  const queued = page.fetch(`${API}/queued`, { signal: abort.signal })
  await vi.waitFor(() => expect(record.requests).toHaveLength(7))
  abort.abort()
  await expect(queued).rejects.toMatchObject({ name: 'AbortError' })
  for (const answer of waiting.values()) answer()
  await Promise.all(first)
  await vi.waitFor(() => expect(record.requests[6]?.failure).toBe('net::ERR_ABORTED'))
  expect(waiting.has('/queued')).toBe(false)
  expect(record.console).toEqual([])
})

test('a request at the server can be aborted, with the reason that the code gave', async () => {
  const abort = new AbortController()
  const answer = page.fetch(`${API}/slow`, { signal: abort.signal })
  await arrived(1)
  abort.abort(new Error('enough'))
  await expect(answer).rejects.toThrow('enough')
  await vi.waitFor(() => expect(record.requests[0]?.failure).toBe('net::ERR_ABORTED'))
})

test('on a slow line a request has not arrived yet; a change of speed is felt at once', async () => {
  network.throttle.choose('slow-3g')
  const answer = page.fetch(`${API}/slow`)
  const abort = new AbortController()
  const aborted = page.fetch(`${API}/aborted`, { signal: abort.signal })
  await vi.waitFor(() => expect(record.requests).toHaveLength(2))
  abort.abort()
  await expect(aborted).rejects.toMatchObject({ name: 'AbortError' })
  await vi.waitFor(() => expect(record.requests[1]?.failure).toBe('net::ERR_ABORTED'))
  expect(waiting.size).toBe(0)
  network.throttle.choose('none')
  await arrived(1)
  waiting.get('/slow')?.()
  expect(await (await answer).text()).toBe('hello')
})
