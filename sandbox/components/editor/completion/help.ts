import type { Completion } from '@codemirror/autocomplete'

/** Name, then signature, then a line of help. */
export type HelpRow = readonly [name: string, detail: string, info: string]

/** Completions from a table of help. */
export const fromHelp = (rows: readonly HelpRow[], type: string): Completion[] =>
  rows.map(([label, detail, info]) => ({ label, detail, info, type }))
