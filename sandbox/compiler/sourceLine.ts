import type { LineMap } from './Project.ts'

/**
 * The source line that a compiled place comes from.
 * @param map `undefined` for a file whose compiled lines are its source's
 * @param line 1-based
 * @param column 1-based
 * @returns `null` for code that the compiler made and the reader never wrote
 */
export function sourceLine(map: LineMap | undefined, line: number, column: number): number | null {
  if (!map) return line
  const segments = map[line - 1] ?? []
  return segments.findLast(([start]) => start <= column - 1)?.[1] ?? segments[0]?.[1] ?? null
}
