import { Chunk } from '@codemirror/merge'
import { Text } from '@codemirror/state'

/** One line of a difference, with its number on either side. */
export interface DiffLine {
  kind: 'same' | 'removed' | 'added'
  text: string
  /** 1-based; `null` where that side has no such line. */
  before: number | null
  after: number | null
}

/** Two texts line by line: what the first has alone is removed, what the second has alone is added. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  // An empty line more on both sides: then every line that counts ends with a line break, the last one too.
  const [textA, textB] = [Text.of([...a, '']), Text.of([...b, ''])]
  const lines: DiffLine[] = []
  let [atA, atB] = [0, 0]
  const same = (untilA: number): void => {
    while (atA < untilA) {
      lines.push({ kind: 'same', text: a[atA] ?? '', before: ++atA, after: ++atB })
    }
  }
  for (const { fromA, toA, fromB, toB } of Chunk.build(textA, textB)) {
    same(lineIndex(textA, fromA))
    const [endA, endB] = [lineIndex(textA, toA), lineIndex(textB, toB)]
    while (atA < endA) {
      lines.push({ kind: 'removed', text: a[atA] ?? '', before: ++atA, after: null })
    }
    if (fromB < toB) {
      while (atB < endB) {
        lines.push({ kind: 'added', text: b[atB] ?? '', before: null, after: ++atB })
      }
    }
  }
  same(a.length)
  return lines
}

/** The index of the line that starts at an offset; a chunk that ends the text points behind it. */
const lineIndex = (text: Text, offset: number): number =>
  offset > text.length ? text.lines : text.lineAt(offset).number - 1
