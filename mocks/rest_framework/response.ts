import { HttpResponse } from '../django/http/HttpResponse.ts'
import type { PyValue } from '../python/values.ts'
import type { Negotiated } from './negotiation.ts'

/** An answer whose content is rendered late, by whoever was negotiated. */
export class Response extends HttpResponse {
  accepted?: Negotiated

  constructor(
    readonly data: PyValue | undefined,
    options: { status?: number; headers?: Record<string, string> } = {},
  ) {
    super('', options.status === undefined ? {} : { status: options.status })
    for (const [name, value] of Object.entries(options.headers ?? {})) this.set(name, value)
  }

  override render(): void {
    if (this.data === undefined || !this.accepted) {
      this.delete('Content-Type')
      return
    }
    const [renderer, media_type] = this.accepted
    this.set('Content-Type', renderer.media_type)
    this.content = renderer.render(this.data, media_type)
  }
}
