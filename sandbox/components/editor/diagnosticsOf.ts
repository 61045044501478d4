import type { Diagnostic } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import type { Problem } from '../../session/Problem.ts'

/** The marks that a file's problems make in its text. A problem of no known line is marked at the first. */
export function diagnosticsOf(problems: Problem[], file: string, doc: Text): Diagnostic[] {
  return problems
    .filter((problem) => problem.file === file)
    .map(({ line: number, message }) => {
      // The text may have become shorter since the problem was found.
      const line = doc.line(Math.min(Math.max(number ?? 1, 1), doc.lines))
      const indent = /^\s*/.exec(line.text)?.[0].length ?? 0
      const from = line.from + (indent < line.length ? indent : 0)
      return { from, to: line.to, severity: 'error' as const, message }
    })
    .sort((a, b) => a.from - b.from)
}
