import { expect, it } from 'vitest'
import type { FrameBatch, FrameMessage } from '../contract/messages.ts'
import { Outbox } from './Outbox.ts'

const remove = (key: number): FrameMessage => ({
  type: 'storage-remove',
  area: 'local',
  key: String(key),
})

function posting(): {
  outbox: Outbox
  posted: (FrameMessage | FrameBatch)[]
  told: () => FrameMessage[]
} {
  const posted: (FrameMessage | FrameBatch)[] = []
  const told = (): FrameMessage[] =>
    posted
      .flatMap((one) => (one.type === 'batch' ? one.messages : [one]))
      .filter(({ type }) => type !== 'sync')
  return { outbox: new Outbox((message) => void posted.push(message)), posted, told }
}

it('waits for the page after some messages, and keeps their order', () => {
  const { outbox, posted, told } = posting()
  const all = Array.from({ length: 1000 }, (_, index) => remove(index))
  for (const message of all.slice(0, 900)) outbox.send(message)
  expect(told().length).toBeLessThanOrEqual(100)
  expect(posted.at(-1)).toEqual({ type: 'sync' })

  outbox.synced()
  for (const message of all.slice(900)) outbox.send(message)
  for (let round = 0; round < 1000; round++) {
    if (posted.at(-1)?.type === 'sync') outbox.synced()
  }
  expect(told()).toEqual(all)
})

it('does not let what says how the frame is wait', () => {
  const { outbox, posted } = posting()
  for (let index = 0; index < 500; index++) outbox.send(remove(index))
  outbox.send({ type: 'pong' })
  outbox.send({ type: 'started' })
  expect(posted.slice(-2).map(({ type }) => type)).toEqual(['pong', 'started'])
})

it('sends at once again when all was taken', () => {
  const { outbox, posted, told } = posting()
  for (let index = 0; index < 25; index++) outbox.send(remove(index))
  outbox.synced()
  outbox.synced()
  outbox.send(remove(25))
  expect(told()).toHaveLength(26)
  expect(posted.at(-1)).toEqual(remove(25))
})
