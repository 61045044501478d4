import type { RecordedCase } from './RecordedCase.ts'

export const recordedCases = Object.values(
  import.meta.glob<RecordedCase[]>('./*.json', { eager: true, import: 'default' }),
).flat()

/** More of the same kinds, recorded for this project with servers that were told what to answer. */
export const furtherCases = Object.values(
  import.meta.glob<RecordedCase[]>('./further/*.json', { eager: true, import: 'default' }),
).flat()

const SYNCHRONOUS =
  'a synchronous XMLHttpRequest cannot wait for another process in a frame without a worker'
const CONNECTION = 'Chromium repeats a request once when a reused connection is closed'

/** What is not emulated, and why. */
export const notEmulated: Record<string, string> = {
  'xhr/sync-allowed': SYNCHRONOUS,
  'xhr/sync-blocked': SYNCHRONOUS,
  'xhr/sync-blocked-json': SYNCHRONOUS,
  'network/drop-actual-after-preflight': CONNECTION,
}

export const emulatedCases = recordedCases.filter(({ id }) => !(id in notEmulated))
