import type { RequestEntry } from '../../../../record/RequestEntry.ts'

/** A request's bar, in hundredths of its burst's width: waiting for a connection, for the answer, for its body. */
export interface Bar {
  left: number
  queued: number
  waiting: number
  receiving: number
}

/** Requests further apart than this are of two bursts. Milliseconds. */
const PAUSE = 500
/** A burst is looked at no further than this to either side, so that a bar costs the same in a long list. */
const REACH = 200

/**
 * Where a request's bar stands. Each burst of requests has a scale of its own: on one scale for all, two milliseconds after a
 * minute of reading would be no bar at all.
 * @param now of the same clock as the entries' timing, for requests under way
 */
export function barOf(entries: readonly RequestEntry[], index: number, now: number): Bar {
  const entry = entries[index]
  if (!entry) return { left: 0, queued: 0, waiting: 0, receiving: 0 }
  const { from, to } = burstAround(entries, index, now)
  const { started, connected, answered } = entry.timing
  const end = endOf(entry, now)
  const connectedAt = connected ?? (entry.duration === null ? end : started)
  const answeredAt = Math.max(answered ?? end, connectedAt)
  const share = (time: number): number => (to > from ? (100 * time) / (to - from) : 0)
  return {
    left: share(started - from),
    queued: share(connectedAt - started),
    waiting: share(answeredAt - connectedAt),
    receiving: share(Math.max(0, end - answeredAt)),
  }
}

/** Whether a burst begins with a request. */
export function startsBurst(entries: readonly RequestEntry[], index: number): boolean {
  const entry = entries[index]
  const before = entries[index - 1]
  if (!entry || !before) return false
  return entry.timing.started - before.timing.started > PAUSE + (before.duration ?? 0)
}

function burstAround(
  entries: readonly RequestEntry[],
  index: number,
  now: number,
): { from: number; to: number } {
  let first = index
  while (first > Math.max(0, index - REACH) && !startsBurst(entries, first)) first--
  let to = 0
  for (let at = first; at < Math.min(entries.length, index + REACH); at++) {
    const entry = entries[at]
    if (!entry || (at > index && startsBurst(entries, at))) break
    to = Math.max(to, endOf(entry, now))
  }
  return { from: entries[first]?.timing.started ?? 0, to }
}

const endOf = ({ timing, duration }: RequestEntry, now: number): number =>
  duration === null ? now : timing.started + duration
