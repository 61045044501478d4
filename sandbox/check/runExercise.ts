import type { CompiledProject } from '../compiler/Project.ts'
import type { ColorScheme } from '../contract/messages.ts'
import type { CreateServer } from '../network/Server.ts'
import { Browser } from '../session/Browser.ts'
import { followNavigation } from '../session/followNavigation.ts'
import type { FrameAssets } from '../session/FrameAssets.ts'
import { Run } from '../session/Run.ts'
import { AppUnderCheck } from './AppUnderCheck.ts'
import type { Check, Exercise, Mismatch } from './Check.ts'
import { RecordedEvidence } from './RecordedEvidence.ts'

/** What a check found. */
export interface CheckResult {
  name: string
  /** `null`: passed. */
  mismatch: Mismatch | null
}

export interface CheckSurroundings {
  assets: FrameAssets
  createServer: CreateServer
  /** The project's settings.py; `null`: it has none. */
  settings: string | null
  stage: HTMLElement
  colorScheme: ColorScheme
  /** Ends the checks: the reader left. */
  signal: AbortSignal
}

/** A check that waits longer than this for something is told so. Milliseconds. */
const LONGEST = 15_000

/**
 * Runs every check of an exercise, one after another, each in a browser and with a server of its own, so that neither the
 * reader's session nor another check changes what it sees.
 * @param onResult told of each result as it is known
 */
export async function runExercise(
  exercise: Exercise,
  project: CompiledProject,
  surroundings: CheckSurroundings,
  onResult: (result: CheckResult) => void,
): Promise<void> {
  for (const check of exercise.checks) {
    if (surroundings.signal.aborted) return
    onResult({ name: check.name, mismatch: await runCheck(check, project, surroundings) })
  }
}

async function runCheck(
  check: Check,
  project: CompiledProject,
  { assets, createServer, settings, stage, colorScheme, signal }: CheckSurroundings,
): Promise<Mismatch | null> {
  const browser = new Browser(null, createServer, settings)
  const start = (): Run =>
    new Run({
      frame: null,
      project,
      browser,
      assets,
      title: 'Check',
      stage,
      colorScheme,
      onProblem: () => {},
      onNavigate: (message) => {
        const outcome = followNavigation(browser.siteData.history, message)
        if (outcome === 'loads') void app.reload()
      },
      onGone: () => app.end(),
      onLeave: () => void app.reload(),
    })
  const app = new AppUnderCheck(start)
  browser.siteData.onNews = (message) => app.tell(message)
  const end = (): void => app.end()
  signal.addEventListener('abort', end)
  try {
    await app.started
    const evidence = new RecordedEvidence(browser)
    const outcome = await inTime(check.judge({ app, ...evidence.functions() }))
    return outcome === true ? null : outcome
  } catch (error) {
    // What a check could not do in the app is the answer to what it asks.
    return { expected: check.name, seen: (error as Error).message }
  } finally {
    signal.removeEventListener('abort', end)
    end()
  }
}

function inTime<T>(judged: Promise<T>): Promise<T> {
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${LONGEST / 1000} seconds`)), LONGEST)
  })
  return Promise.race([judged, tooLate])
}
