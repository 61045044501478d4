import type { ProjectFiles } from '../../../compiler/Project.ts'
import { diffLines, type DiffLine } from './diffLines.ts'

/** A run of lines that are shown, or of unchanged ones that are not. */
export type DiffPart = { kind: 'lines'; lines: DiffLine[] } | { kind: 'gap'; count: number }

/** What happened to one file. */
export interface FileDiff {
  file: string
  kind: 'changed' | 'added' | 'removed'
  parts: DiffPart[]
}

/** Unchanged lines that are shown around a change. */
const CONTEXT = 2

/** The files that differ, from those before to those after. */
export function diffProjects(before: ProjectFiles, after: ProjectFiles): FileDiff[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((file): FileDiff[] => {
    const [old, next] = [before[file], after[file]]
    if (old === next) return []
    if (old === undefined) return [{ file, kind: 'added', parts: whole(next ?? '', 'added') }]
    if (next === undefined) return [{ file, kind: 'removed', parts: whole(old, 'removed') }]
    return [{ file, kind: 'changed', parts: partsOf(diffLines(old, next)) }]
  })
}

function whole(text: string, kind: 'added' | 'removed'): DiffPart[] {
  const lines = text.replace(/\n$/, '').split('\n')
  return [
    {
      kind: 'lines',
      lines: lines.map((line, index) => ({
        kind,
        text: line,
        before: kind === 'removed' ? index + 1 : null,
        after: kind === 'added' ? index + 1 : null,
      })),
    },
  ]
}

function partsOf(lines: DiffLine[]): DiffPart[] {
  const parts: DiffPart[] = []
  lines.forEach((line, index) => {
    const around = lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1)
    const isShown = around.some(({ kind }) => kind !== 'same')
    const last = parts.at(-1)
    if (isShown) {
      if (last?.kind === 'lines') last.lines.push(line)
      else parts.push({ kind: 'lines', lines: [line] })
    } else if (last?.kind === 'gap') last.count++
    else parts.push({ kind: 'gap', count: 1 })
  })
  return parts
}
