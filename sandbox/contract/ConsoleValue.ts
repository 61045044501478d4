/** A call in the reader's files. Lines of compiled code in the frame, of the source in the page's record. */
export interface CallPlace {
  /** The function's name; empty for a module's own code. */
  name: string
  file: string
  /** 1-based; `null` for code that the reader never wrote. */
  line: number | null
  column: number
}

/** What stands below an unfolded value. */
export interface ConsoleProperty {
  key: string
  value: ConsoleValue
  /** Not among what a loop over the object meets, e.g. `[[Prototype]]`. */
  isHidden?: true
}

/** A logged value, copied so that it can cross to the page: two levels as they were when it was logged, the rest on demand. */
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
    | 'getter'
  /** One line: the value as devtools would print it. */
  text: string
  /** What unfolds below it, as far as it was copied. */
  entries?: ConsoleProperty[]
  /** How many entries lie beyond those. */
  more?: number
  /** The value's number in its frame, which can be asked for what lies below it. */
  handle?: number
  /** Where an error was made, the innermost call first. */
  calls?: CallPlace[]
  /** CSS that `%c` asked for. */
  style?: string
  /** Stands right after the value before it, without a space. */
  isGlued?: true
}

/** What a frame tells of a value that the reader unfolds. */
export interface UnfoldedValue {
  entries: ConsoleProperty[]
  /** How many entries lie beyond those. */
  more: number
}
