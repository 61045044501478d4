import { session, type SessionWords } from './english/session.ts'

/** What befell the app, in the reader's language; it comes with what runs the app, not with the page. */
export const sessionWords: SessionWords = session
