/** A line of one of the reader's files. */
export interface Place {
  file: string
  /** 1-based; `null`: the file as a whole. */
  line: number | null
}
