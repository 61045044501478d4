import type { FrameMessage } from '../../contract/messages.ts'

/** Long enough for a page that does not stand still to be seen at work. Milliseconds. */
const LENGTH = 12

const { timeOrigin } = performance
const sinceOrigin = performance.now.bind(performance)

/** Works for a moment. @returns when */
export function probe(): FrameMessage {
  const now = (): number => timeOrigin + sinceOrigin()
  const from = now()
  let to = from
  while (to - from < LENGTH) to = now()
  return { type: 'probed', from, to }
}
