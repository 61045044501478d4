import type { Arrow, ArrowEnd, Lifeline } from '../steps/Arrow.ts'

/** Height of a step: a line of text, and the arrow below it. Pixels, as everything here. */
export const ROW = 38
/** Where in a row its arrow lies. */
export const ARROW_Y = 28
/** How far an arrow that ends where it begins goes out. */
export const LOOP = 26

/** Where each lifeline stands in a diagram of some width. */
export function lifelinesAt(width: number): Record<Lifeline, number> {
  const { edge, gap } = spread(width)
  return { vue: edge, storage: edge + gap, django: edge + 2 * gap, database: edge + 3 * gap }
}

/** An arrow's line; the same `from` and `to` is a loop. */
export interface ArrowLine {
  from: number
  to: number
}

export function lineOf({ from, to, stops }: Arrow, width: number): ArrowLine {
  const { edge, gap } = spread(width)
  const lines = lifelinesAt(width)
  const at = (end: ArrowEnd): number => {
    if (end === 'elsewhere') return edge + 1.5 * gap
    // The reader stands left of everything, or beside the app, not behind it.
    if (end === 'outside') return to === 'vue' ? 10 : edge + 0.3 * gap
    return lines[end]
  }
  if (stops === 'browser') return { from: at(from), to: edge + 0.4 * gap }
  if (stops === 'on-the-way') return { from: at(from), to: at(to) - 0.3 * gap }
  return { from: at(from), to: at(to) }
}

/** Where a label stands: at the side of the row that its arrow is nearer to, so that it has the whole row to go on in. */
export function labelPlace({ from, to }: ArrowLine, width: number) {
  const right = from === to ? from + LOOP : Math.max(from, to)
  const left = Math.min(from, to)
  return left + right <= width
    ? { justifyContent: 'flex-start', paddingLeft: `${left + 8}px` }
    : { justifyContent: 'flex-end', paddingRight: `${Math.max(8, width - right + 4)}px` }
}

function spread(width: number): { edge: number; gap: number } {
  const edge = Math.max(38, Math.min(96, width * 0.11))
  return { edge, gap: Math.max(0, width - 2 * edge) / 3 }
}
