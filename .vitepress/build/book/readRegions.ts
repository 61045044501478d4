import type { Fault } from './Fault.ts'

const MARK = /^\s*(?:\/\/|<!--|\/\*|#)\s*#?(end)?region\b[ \t]*([^\s*]*)/i

/** A part of a file that a page can quote. */
export interface Regions {
  names: Set<string>
  faults: Fault[]
}

/** The `#region`s of a file that are opened and closed, and those that are not. */
export function readRegions(file: string, text: string): Regions {
  const names = new Set<string>()
  const faults: Fault[] = []
  const open: { name: string; line: number; column: number }[] = []
  for (const [index, content] of text.split('\n').entries()) {
    const match = MARK.exec(content)
    if (!match) continue
    const name = (match[2] ?? '').replace(/-->$/, '')
    const place = { line: index + 1, column: content.search(/\S/) + 1 }
    if (!match[1]) {
      open.push({ name, ...place })
      continue
    }
    const found = open.findLastIndex((one) => name === '' || one.name === name)
    const [closed] = found < 0 ? [] : open.splice(found, 1)
    if (closed) names.add(closed.name)
    else {
      const cause = `#endregion ${name} has no #region ${name} above it`
      faults.push({ file, ...place, cause, remedy: 'Add it, or give both the same name.' })
    }
  }
  for (const { name, line, column } of open) {
    const remedy = `Write #endregion ${name}, in a comment, below the last line of it.`
    faults.push({ file, line, column, cause: `#region ${name} is never closed`, remedy })
  }
  return { names, faults }
}
