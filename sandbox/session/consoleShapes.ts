import type { ConsoleLine, ConsoleTable } from '../contract/ConsoleLine.ts'
import type { CallPlace, ConsoleProperty, ConsoleValue } from '../contract/ConsoleValue.ts'
import {
  isBoolean,
  isCount,
  isString,
  isTrue,
  listOf,
  oneOf,
  optional,
  orNull,
  shapeOf,
  type Check,
} from './shapes.ts'

export const isCall = shapeOf<CallPlace>({
  name: isString,
  file: isString,
  line: orNull(isCount),
  column: isCount,
})

/** A value that an app logged, as deep as it was copied. */
export const isConsoleValue: Check<ConsoleValue> = (value): value is ConsoleValue =>
  isShownValue(value)

/** What stands below an unfolded value. */
export const isProperty = shapeOf<ConsoleProperty>({
  key: isString,
  value: isConsoleValue,
  isHidden: optional(isTrue),
})

const isShownValue = shapeOf<ConsoleValue>({
  kind: oneOf(
    ...(['string', 'number', 'boolean', 'nullish', 'symbol', 'function'] as const),
    ...(['error', 'node', 'object', 'array', 'getter'] as const),
  ),
  text: isString,
  entries: optional(listOf(isProperty)),
  more: optional(isCount),
  handle: optional(isCount),
  calls: optional(listOf(isCall)),
  style: optional(isString),
  isGlued: optional(isTrue),
})

const isTable = shapeOf<ConsoleTable>({
  columns: listOf(isString),
  rows: listOf(shapeOf({ index: isString, cells: listOf(orNull(isConsoleValue)) })),
  more: isCount,
})

/** A line that an app logged. */
export const isConsoleLine = shapeOf<ConsoleLine>({
  level: oneOf('debug', 'log', 'info', 'warn', 'error'),
  form: oneOf('message', 'table', 'trace', 'group', 'cleared', 'input', 'result'),
  values: listOf(isConsoleValue),
  table: optional(isTable),
  group: optional(shapeOf({ id: isCount, isCollapsed: isBoolean })),
  groups: optional(listOf(isCount)),
  calls: listOf(isCall),
  count: isCount,
})
