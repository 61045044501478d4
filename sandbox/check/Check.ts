import type { AppDriver } from './AppDriver.ts'
import type { Evidence } from './Evidence.ts'

/** Everything a check may use. Each check gets a run of its own: the reader's code, empty storage, a server with the seed data. */
export interface CheckContext extends Evidence {
  /** Uses the app as a reader would. */
  app: AppDriver
}

/** What a check says when the app did something else: both sentences are shown to the reader. */
export interface Mismatch {
  /** What should have happened, e.g. `a POST to /api-token-auth/`. */
  expected: string
  /** What did happen, e.g. `no request`. */
  seen: string
}

/** One thing an exercise asks for. It judges what happened, never the text of the code. */
export interface Check {
  /** A whole sentence in the reader's words, e.g. `The token is sent with the prefix JWT`. */
  name: string
  /** Uses the app, looks at the evidence, answers `true` or what was expected and what was seen. */
  judge(context: CheckContext): Promise<true | Mismatch>
}

/** The default export of a lesson's `check.ts`. */
export interface Exercise {
  /** From a nudge to nearly the answer; two or more. */
  hints: [string, string, ...string[]]
  checks: [Check, ...Check[]]
}
