import type { Suite } from '../test/Suite.ts'
import { checkSuite } from './checkSuite.ts'
import { djangoTestSuite } from './djangoTestSuite.ts'
import { generatedSuite } from './generatedSuite.ts'
import { mutationSuite } from './mutationSuite.ts'
import { prepareVenv } from './prepareVenv.ts'
import { recordingsSuite } from './recordingsSuite.ts'
import { startTwin, type Twin } from './startTwin.ts'
import { Unavailable } from './Unavailable.ts'

/** What asks the real Django, and how to end it; no suites, and why, where this machine cannot run it. */
export interface DjangoSuites {
  suites: Suite[]
  stop: () => Promise<void>
  missing?: string
}

/** Prepares the real Django; the first suite that asks it starts it. */
export function djangoSuites(): DjangoSuites {
  let python: string
  try {
    python = prepareVenv()
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    const missing = `The comparison with the real Django was left out: ${error.message}`
    return { suites: [], stop: () => Promise.resolve(), missing }
  }
  let starting: Promise<Twin> | undefined
  const twin = async () => (await (starting ??= startTwin(python))).backend
  return {
    suites: [
      checkSuite(python),
      djangoTestSuite(python),
      recordingsSuite(twin),
      generatedSuite(twin),
      mutationSuite(python),
    ],
    stop: async () => (await starting?.catch(() => undefined))?.stop(),
  }
}
