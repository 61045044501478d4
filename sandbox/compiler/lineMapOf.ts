import { TraceMap, eachMapping, type EncodedSourceMap } from '@jridgewell/trace-mapping'
import type { LineMap } from './Project.ts'

interface Mapping {
  line: number
  column: number
  sourceLine: number
  sourceColumn: number
}

/** How far the map's lines may be off: the blank lines around a script block that the compiler's parts were trimmed by. */
const SHIFTS = [0, -1, 1, -2, 2, -3, 3]

/**
 * Where each compiled line of a component comes from. Script and template are mapped by two compilers and then glued
 * together with blank lines trimmed, so each part's lines may be off by a few: the shift under which most mapped words
 * are the same on both sides is the right one.
 */
export function lineMapOf(map: EncodedSourceMap, source: string, code: string): LineMap {
  const sourceLines = source.split('\n')
  const codeLines = code.split('\n')
  const templateStart = sourceLines.findIndex((line) => line.startsWith('<template')) + 1
  const templateEnd = sourceLines.findLastIndex((line) => line.startsWith('</template>')) + 1
  const script: Mapping[] = []
  const template: Mapping[] = []
  eachMapping(
    new TraceMap(map),
    ({ generatedLine, generatedColumn, originalLine, originalColumn }) => {
      if (originalLine === null || originalColumn === null) return
      const inTemplate = originalLine >= templateStart && originalLine <= templateEnd
      ;(inTemplate ? template : script).push({
        line: generatedLine,
        column: generatedColumn,
        sourceLine: originalLine,
        sourceColumn: originalColumn,
      })
    },
  )

  const lines: LineMap = codeLines.map(() => [])
  for (const mappings of [script, template]) {
    const shift = bestShift(mappings, sourceLines, codeLines)
    for (const { line, column, sourceLine } of mappings) {
      const segments = lines[line - 1 + shift]
      if (segments && segments.at(-1)?.[1] !== sourceLine) segments.push([column, sourceLine])
    }
  }
  return lines
}

function bestShift(mappings: Mapping[], sourceLines: string[], codeLines: string[]): number {
  const scores = SHIFTS.map(
    (shift) =>
      mappings.filter(({ line, column, sourceLine, sourceColumn }) => {
        const word = wordAt(codeLines[line - 1 + shift], column)
        return word !== '' && word === wordAt(sourceLines[sourceLine - 1], sourceColumn)
      }).length,
  )
  return SHIFTS[scores.indexOf(Math.max(...scores))] ?? 0
}

/** The word at a place; at the start of a line the first word, since a script's map counts whole lines. */
function wordAt(line: string | undefined, column: number): string {
  const rest = (line ?? '').slice(column)
  return (
    (column === 0 ? rest.trimStart() : rest).match(
      /^(_ctx\.|\$options\.|\$data\.)?([\w$]+)/,
    )?.[2] ?? ''
  )
}
