import path from 'node:path'

/** A mistake in the book, for its author: where it is, what is wrong, what to do. */
export interface Fault {
  /** Absolute. */
  file: string
  /** 1-based; `null` where the file as a whole is meant, or is missing. */
  line: number | null
  /** 1-based. */
  column: number | null
  /** What is wrong: half a sentence, without a full stop. */
  cause: string
  /** What to do: whole sentences. */
  remedy: string
}

/** `docs/03-cors/index.md:4:9`, which terminals and editors open. */
export function placeOf({ file, line, column }: Fault, top: string): string {
  const name = path.relative(top, file).split(path.sep).join('/')
  return [name, line, line && column].filter(Boolean).join(':')
}

/** A fault in words. @param top the folder from which files are named */
export const faultText = (fault: Fault, top: string): string =>
  `Failed to read ${placeOf(fault, top)}: ${fault.cause}. ${fault.remedy}`
