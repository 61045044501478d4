import type { LineMap } from './Project.ts'

/** A piece of compiled code and what takes its place; `start` and `end` are equal where something is put in. Never a new line. */
export interface CodeEdit {
  start: number
  end: number
  text: string
}

/** Edited code; `moved` tells where an offset of the old code is now. */
export interface EditedCode {
  code: string
  lineMap: LineMap | null
  moved(offset: number): number
}

/** Makes the edits of several passes at once. Those of one place stay in the order given. */
export function editCode(code: string, lineMap: LineMap | null, edits: CodeEdit[]): EditedCode {
  const inOrder = [...edits].sort((a, b) => a.start - b.start)
  let edited = ''
  let end = 0
  for (const edit of inOrder) {
    edited += code.slice(end, edit.start) + edit.text
    end = edit.end
  }
  edited += code.slice(end)
  return {
    code: edited,
    lineMap: lineMap && moveColumns(code, lineMap, inOrder),
    moved: (offset) =>
      inOrder.reduce((sum, edit) => (edit.start < offset ? sum + growthOf(edit) : sum), offset),
  }
}

/** Lines stay; what stands behind an edit on its line moves. */
function moveColumns(code: string, lineMap: LineMap, edits: CodeEdit[]): LineMap {
  let lineStart = 0
  let next = 0
  return code.split('\n').map((line, index) => {
    const lineEnd = lineStart + line.length
    const onLine: [column: number, growth: number][] = []
    for (let edit = edits[next]; edit && edit.start <= lineEnd; edit = edits[++next]) {
      onLine.push([edit.start - lineStart, growthOf(edit)])
    }
    lineStart = lineEnd + 1
    const segments = lineMap[index] ?? []
    return segments.map(([column, source]) => {
      const growth = onLine.reduce((sum, [at, grown]) => (at < column ? sum + grown : sum), 0)
      return [column + growth, source]
    })
  })
}

const growthOf = ({ start, end, text }: CodeEdit): number => text.length - (end - start)
