/** A logged value, copied so that it can cross to the page: deep enough to read, small enough to send. */
export interface ConsoleValue {
  kind:
    | 'string'
    | 'number'
    | 'boolean'
    | 'nullish'
    | 'symbol'
    | 'function'
    | 'error'
    | 'node'
    | 'object'
    | 'array'
  /** One line: the value as devtools would print it. */
  text: string
  /** What unfolds below it; absent where there is nothing to unfold. */
  entries?: { key: string; value: ConsoleValue }[]
}
