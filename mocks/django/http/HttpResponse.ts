import { encode } from '../../python/str.ts'
import { quote } from '../../python/urllib/parse.ts'

/** An answer on its way out. Header names are matched without regard to case. */
export class HttpResponse {
  status_code: number
  /** Set when the console has a line about it. */
  _has_been_logged = false
  content: Uint8Array<ArrayBuffer>
  private readonly fields = new Map<string, { name: string; value: string }>()

  constructor(
    content: string | Uint8Array<ArrayBuffer> = '',
    options: { status?: number; content_type?: string } = {},
  ) {
    this.content = typeof content === 'string' ? encode(content) : content
    this.status_code = options.status ?? 200
    this.set('Content-Type', options.content_type ?? 'text/html; charset=utf-8')
  }

  get(name: string): string | undefined {
    return this.fields.get(name.toLowerCase())?.value
  }

  set(name: string, value: string): void {
    this.fields.set(name.toLowerCase(), { name, value })
  }

  setdefault(name: string, value: string): void {
    if (!this.has_header(name)) this.set(name, value)
  }

  has_header(name: string): boolean {
    return this.fields.has(name.toLowerCase())
  }

  delete(name: string): void {
    this.fields.delete(name.toLowerCase())
  }

  items(): [string, string][] {
    return [...this.fields.values()].map(({ name, value }) => [name, value])
  }

  /** Responses whose content is made late override this. */
  render(): void {}
}

/** A 301 to a path. */
export class HttpResponsePermanentRedirect extends HttpResponse {
  constructor(redirect_to: string) {
    super('', { status: 301 })
    this.set('Location', iri_to_uri(redirect_to))
  }
}

/** Escapes what may not stand in a URI. Django: django/utils/encoding.py */
export function iri_to_uri(iri: string): string {
  return quote(iri, "/#%[]=:;$&()+,!?*@'~")
}
