import type { CompileError } from './Project.ts'

interface Located {
  message: string
  loc?: { start?: { line: number; column: number }; line?: number; column?: number }
}

/**
 * A fault of Vue's compiler as the page shows it. Template faults carry their place; a script's fault comes as text with a
 * code frame, in which a row of `^` stands below the line that is meant.
 */
export function compileErrorFrom(fault: string | Error | Located, file: string): CompileError {
  const text = typeof fault === 'string' ? fault : fault.message
  const message = firstLine(text)
  const loc = typeof fault === 'string' ? undefined : (fault as Located).loc
  if (loc?.start) return { file, line: loc.start.line, column: loc.start.column, message }
  const framed = placeInCodeFrame(text)
  return { file, line: framed?.line ?? null, column: framed?.column ?? null, message }
}

function firstLine(text: string): string {
  const line = text.split('\n')[0] ?? text
  // The place is shown beside the message; the one in brackets counts from the start of the script block.
  return line
    .replace(/^(\w*Error: )?\[vue\/compiler-sfc\] /, (_, name: string | undefined) => name ?? '')
    .replace(/ \(\d+:\d+\)$/, '')
}

function placeInCodeFrame(text: string): { line: number; column: number } | undefined {
  const lines = text.split('\n')
  const marker = lines.findIndex((line) => /^\s*\|\s*\^+/.test(line))
  const marked = lines[marker - 1]?.match(/^(\d+)\s*\|/)
  if (!marked) return undefined
  const gutter = (lines[marker] ?? '').indexOf('|') + 3
  return { line: Number(marked[1]), column: (lines[marker] ?? '').indexOf('^') - gutter + 1 }
}
