import type { TokenDraft } from './TokenDraft.ts'

/** What the reader did in the Token panel; it outlives the panel, which is made anew each time it is opened. */
export interface TokenView {
  /** What the reader typed; `null`: nothing yet. */
  draft: TokenDraft | null
  /** The token that was opened from elsewhere; `null`: the panel follows the newest of the sandbox. */
  asked: string | null
  /** `null`: the server's own. */
  secret: string | null
}

export const newTokenView = (): TokenView => ({ draft: null, asked: null, secret: null })
