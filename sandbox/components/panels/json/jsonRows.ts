import { panelWords } from '../../../words/panelWords.ts'
import type { JsonNode } from './readJson.ts'

/** A line of a JSON tree. */
export interface JsonRow {
  /** Unique in the tree: the positions that lead to it. */
  path: string
  parent: string | null
  level: number
  /** The name or position that holds it; `null` for the whole. */
  key: string | null
  kind: JsonNode['kind']
  text: string
  /** How much is in it. */
  note: string
  canFold: boolean
  isFolded: boolean
}

/** Deeper levels, and long lists, are folded at first. */
const OPEN_LEVELS = 2
const OPEN_ENTRIES = 100

/** The rows in sight. @param turned paths whose folding is not what it is at first */
export function jsonRows(value: JsonNode, turned: ReadonlySet<string>): JsonRow[] {
  const rows: JsonRow[] = []
  const add = (node: JsonNode, place: Pick<JsonRow, 'path' | 'parent' | 'level' | 'key'>): void => {
    const { kind } = node
    if (!('entries' in node)) {
      const text = kind === 'string' ? JSON.stringify(node.text) : node.text
      rows.push({ ...place, kind, text, note: '', canFold: false, isFolded: false })
      return
    }
    const { entries } = node
    const canFold = entries.length > 0
    const atFirst = place.level >= OPEN_LEVELS || entries.length > OPEN_ENTRIES
    const isFolded = canFold && atFirst !== turned.has(place.path)
    const [open, close] = kind === 'object' ? ['{', '}'] : ['[', ']']
    const text = !canFold ? open + close : isFolded ? `${open}…${close}` : open
    const note = canFold ? panelWords.network.entries(entries.length, node.kind) : ''
    rows.push({ ...place, kind, text, note, canFold, isFolded })
    if (isFolded) return
    entries.forEach(({ key, value: child }, index) =>
      add(child, {
        path: `${place.path}.${index}`,
        parent: place.path,
        level: place.level + 1,
        key,
      }),
    )
  }
  add(value, { path: '$', parent: null, level: 0, key: null })
  return rows
}
