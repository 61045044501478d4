/** A place in the reader's files that something points to, e.g. a line of the console. */
export interface Place {
  file: string
  /** 1-based; `null` where the file alone is known. */
  line: number | null
}
