/** An exception that the real stack raises too: it ends in Django's plain 500 page, not in a bug report. */
export class PythonError extends Error {
  /**
   * The class with its module, as a traceback names it. Written out, because the page's code is
   * minified and a class has another name there.
   */
  get qualname(): string {
    return 'Exception'
  }

  override get name(): string {
    return this.qualname.slice(this.qualname.lastIndexOf('.') + 1)
  }
}

/** A class of exceptions of that name, below another. */
export function exceptionClass(qualname: string, base: typeof PythonError = PythonError) {
  return class extends base {
    override get qualname(): string {
      return qualname
    }
  }
}

export class ValueError extends exceptionClass('ValueError') {}
export class OverflowError extends exceptionClass('OverflowError') {}
export class ZeroDivisionError extends exceptionClass('ZeroDivisionError') {}
export class RecursionError extends exceptionClass('RecursionError') {}
export class AssertionError extends exceptionClass('AssertionError') {}
export class LookupError extends exceptionClass('LookupError') {}
export class IndexError extends exceptionClass('IndexError', LookupError) {}
export class KeyError extends exceptionClass('KeyError', LookupError) {}
export class AttributeError extends exceptionClass('AttributeError') {}
export class ImportError extends exceptionClass('ImportError') {}
export class ModuleNotFoundError extends exceptionClass('ModuleNotFoundError', ImportError) {}

/** Python's TypeError. Not JavaScript's: that one would be a mistake in the mock. */
export class PythonTypeError extends exceptionClass('TypeError') {}

export class UnicodeError extends exceptionClass('UnicodeError', ValueError) {}
export class UnicodeEncodeError extends exceptionClass('UnicodeEncodeError', UnicodeError) {}

/** Says where and why bytes are no text, in CPython's words. */
export class UnicodeDecodeError extends UnicodeError {
  override get qualname(): string {
    return 'UnicodeDecodeError'
  }

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
