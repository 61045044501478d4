import { shortcuts, type ShortcutWords } from './english/shortcuts.ts'

/** The words of the list of shortcuts, in the reader's language; they come when a sandbox is live. */
export const shortcutWords: ShortcutWords = shortcuts
