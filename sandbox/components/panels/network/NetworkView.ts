import type { RequestKind } from './list/kindOf.ts'
import type { ResendDraft } from './resend/ResendDraft.ts'

/** The parts of a request's detail. */
export const detailTabs = ['headers', 'request', 'response', 'server', 'code', 'resend'] as const
export type DetailTab = (typeof detailTabs)[number]

/** What the reader did in the Network panel; it outlives the panel, which is made anew each time it is opened. */
export interface NetworkView {
  /** What the list is filtered by. */
  text: string
  kind: RequestKind | 'all'
  /** Whether requests of earlier runs are listed too. */
  keepsRuns: boolean
  /** Id of the request whose detail is open. */
  chosen: number | null
  tab: DetailTab
  /** A request that the reader changed and did not send yet, by the id of the one it was made of. */
  drafts: Record<number, ResendDraft>
}

// Each edit loads the app anew, as a reload does: by default the list is about the app on screen, as in
// browsers' developer tools. Nothing is thrown away: the box brings earlier runs back.
export const newNetworkView = (): NetworkView => ({
  text: '',
  kind: 'all',
  keepsRuns: false,
  chosen: null,
  tab: 'headers',
  drafts: {},
})
