import type { ConsoleTable } from '../../contract/ConsoleLine.ts'
import { propertiesOf, type Property } from './propertiesOf.ts'
import type { ValueCopier } from './ValueCopier.ts'
import { vueValue } from './vueValue.ts'

const ROWS = 500
const COLUMNS = 20
const VALUE = 'Value'

/**
 * Lays tabular data out. Console standard, section 1.1.8 table().
 * @param wanted columns, where the caller names them
 * @returns `null` for what is no table: it is logged as it is
 */
export function tableOf(data: unknown, wanted: unknown, copier: ValueCopier): ConsoleTable | null {
  if (typeof data !== 'object' || data === null) return null
  const { list, total } = propertiesOf(plain(data), 0, ROWS)
  const rows = list.filter(({ isHidden }) => !isHidden).map(rowOf)
  const named = Array.isArray(wanted) ? wanted.map(String) : null
  const found = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))]
  const columns = (named ?? found.filter((name) => name !== VALUE)).slice(0, COLUMNS)
  if (!named && found.includes(VALUE)) columns.push(VALUE)
  return {
    columns,
    rows: rows.map(({ index, cells }) => ({
      index,
      cells: columns.map((name) => (cells.has(name) ? copier.copy(cells.get(name), 1) : null)),
    })),
    more: total - list.length,
  }
}

function rowOf({ key, value }: Property): { index: string; cells: Map<string, unknown> } {
  if (typeof value !== 'object' || value === null) {
    return { index: key, cells: new Map([[VALUE, value]]) }
  }
  const { list } = propertiesOf(plain(value), 0, COLUMNS)
  const shown = list.filter(({ isHidden }) => !isHidden)
  return { index: key, cells: new Map(shown.map((one) => [one.key, one.value])) }
}

function plain(object: object): object {
  const vue = vueValue(object)
  return vue && vue.kind !== 'ref' ? vue.target : object
}
