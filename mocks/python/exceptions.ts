/** An exception that the real stack raises too: it ends in Django's plain 500 page, not in a bug report. */
export class PythonError extends Error {
  override get name(): string {
    return this.constructor.name
  }
}

export class ValueError extends PythonError {}
export class OverflowError extends PythonError {}
export class RecursionError extends PythonError {}
export class AssertionError extends PythonError {}

/** Python's TypeError. Not JavaScript's: that one would be a mistake in the mock. */
export class PythonTypeError extends PythonError {}

export class UnicodeError extends ValueError {}
export class UnicodeEncodeError extends UnicodeError {}

/** Says where and why bytes are no text, in CPython's words. */
export class UnicodeDecodeError extends UnicodeError {
  constructor(
    readonly encoding: string,
    readonly bytes: Uint8Array,
    readonly start: number,
    readonly end: number,
    readonly reason: string,
  ) {
    const what =
      end - start === 1
        ? `byte 0x${bytes[start]!.toString(16).padStart(2, '0')} in position ${start}`
        : `bytes in position ${start}-${end - 1}`
    super(`'${encoding}' codec can't decode ${what}: ${reason}`)
  }
}
