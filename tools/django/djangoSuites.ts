import type { Suite } from '../test/Suite.ts'
import { checkSuite } from './checkSuite.ts'
import { djangoTestSuite } from './djangoTestSuite.ts'
import { generatedSuite } from './generatedSuite.ts'
import { prepareVenv } from './prepareVenv.ts'
import { recordingsSuite } from './recordingsSuite.ts'
import { startTwin, type Twin } from './startTwin.ts'
import { Unavailable } from './Unavailable.ts'

/** What asks the real Django, and how to end it; no suites, and why, where this machine cannot run it. */
export interface DjangoSuites {
  suites: Suite[]
  stop: () => void
  missing?: string
}

/** Prepares the real Django and starts it. */
export async function djangoSuites(): Promise<DjangoSuites> {
  let python: string
  try {
    python = prepareVenv()
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    const missing = `The comparison with the real Django was left out: ${error.message}`
    return { suites: [], stop: () => undefined, missing }
  }
  const twin: Twin = await startTwin(python)
  const against = [recordingsSuite(twin.backend), generatedSuite(twin.backend)]
  return { suites: [checkSuite(python), djangoTestSuite(python), ...against], stop: twin.stop }
}
