/** Where something stands in a source: offsets into its text. */
export interface Span {
  from: number
  to: number
}

/**
 * What Python says of a source that it cannot read or run, with its place.
 * Layout: `traceback.format_exception_only` of CPython 3.11
 */
export class SourceError extends Error {
  /** 1-based. */
  readonly line: number

  /** @param kind e.g. `SyntaxError`, `NameError` */
  constructor(
    readonly source: string,
    readonly span: Span,
    readonly kind: string,
    message: string,
  ) {
    super(message)
    this.line = source.slice(0, span.from).split('\n').length
  }

  /** `SyntaxError: '[' was never closed` */
  get summary(): string {
    return `${this.kind}: ${this.message}`
  }

  /** The lines that end Python's report; those of a syntax error point at the place. */
  report(file: string): string[] {
    const text = (this.source.split('\n')[this.line - 1] ?? '').replace(/\r$/, '')
    const place = `  File "${file}", line ${this.line}`
    if (!/^(SyntaxError|IndentationError)$/.test(this.kind)) {
      return [`${place}, in <module>`, `    ${text.trim()}`, this.summary]
    }
    const shown = text.replace(/^[ \f]+/, '')
    return [place, `    ${shown}`, ...this.caret(shown, text.length - shown.length), this.summary]
  }

  private caret(shown: string, spaces: number): string[] {
    const start = this.column(this.span.from) - spaces
    // Columns are compared as they are, also when the end stands on another line: so does CPython.
    const end = this.span.to === this.span.from ? start + 1 : this.column(this.span.to) - spaces
    if (start < 0) return []
    const margin = shown.slice(0, start).replace(/\S/g, ' ').padEnd(start)
    return [`    ${margin}${'^'.repeat(Math.max(0, end - start))}`]
  }

  private column(offset: number): number {
    return offset - (this.source.lastIndexOf('\n', offset - 1) + 1)
  }
}
