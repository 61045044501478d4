/** One step of a session's history. HTML, section 7.4.1.1 "session history entry". */
export interface HistoryEntry {
  /** Absolute, at the pretended origin. */
  url: string
  /** What `pushState` put there. */
  state: unknown
  /** Entries of one number share a document: moving between them loads nothing. */
  document: number
  /** Where the document's reader came from, as `document.referrer` tells it. */
  referrer: string
}

/** A session's history, and where in it the app is. */
export interface HistorySnapshot {
  entries: HistoryEntry[]
  index: number
}
