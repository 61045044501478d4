import type { AppError } from '../contract/messages.ts'
import type { ConsoleEntry } from '../record/ConsoleEntry.ts'
import type { RunRecord } from '../record/RunRecord.ts'
import { sessionWords } from '../words/sessionWords.ts'
import type { ConsoleRecorder } from './ConsoleRecorder.ts'
import type { Problem } from './Problem.ts'

/** How the console names a failure. */
const LEADS: Record<AppError['kind'], string> = {
  uncaught: 'Uncaught ',
  'unhandled-rejection': 'Uncaught (in promise) ',
  endless: '',
}

/**
 * Tells of an error of the app at its place in the reader's own files: in the console, and over the app.
 * @param recorder knows those places
 */
export function reportError(
  { message: cause, places, kind }: AppError,
  record: RunRecord,
  recorder: ConsoleRecorder,
  onProblem: (problem: Problem) => void,
): void {
  const message = kind === 'endless' ? sessionWords.endless : cause
  const calls = places.map((place) => recorder.source(place))
  const first = calls.find(({ line }) => line !== null) ?? calls[0]
  const file = first?.file ?? null
  const line = first?.line ?? null
  const place = file === null ? null : { file, line }
  const values = [{ kind: 'error' as const, text: LEADS[kind] + message }]
  const entry = { kind: 'console' as const, level: 'error' as const, values, place }
  record.add<ConsoleEntry>(calls.length > 1 ? { ...entry, calls } : entry)
  onProblem({ stage: 'runtime', message, file, line })
}
