import { Http404 } from '../django/core/exceptions.ts'
import { strip } from '../python/str.ts'
import { NotAcceptable } from './exceptions.ts'
import { MediaType, media_type_matches } from './mediatypes.ts'
import type { BaseParser } from './parsers.ts'
import type { JSONRenderer } from './renderers.ts'
import type { Request } from './request.ts'

/** A renderer, and the media type it is asked for. */
export type Negotiated = [renderer: JSONRenderer, media_type: string]

/** Picks who reads the body and who writes the answer. DRF: rest_framework/negotiation.py */
export class DefaultContentNegotiation {
  select_parser(request: Request, parsers: readonly BaseParser[]): BaseParser | undefined {
    return parsers.find((parser) => media_type_matches(parser.media_type, request.content_type))
  }

  /**
   * @throws Http404 for a `?format=` that no renderer has
   * @throws NotAcceptable if no renderer writes what the Accept header asks for
   */
  select_renderer(request: Request, renderers: readonly JSONRenderer[]): Negotiated {
    const format = request.query_params.get('format')
    const candidates = format ? renderers.filter((one) => one.format === format) : renderers
    if (candidates.length === 0) throw new Http404(`no renderer for format ${String(format)}`)

    const accepts = (request.META.get('HTTP_ACCEPT') ?? '*/*').split(',').map(strip)
    for (const precedence of [3, 2, 1, 0]) {
      const group = accepts.filter((accept) => new MediaType(accept).precedence === precedence)
      for (const renderer of candidates) {
        const accept = group.find((one) => media_type_matches(renderer.media_type, one))
        if (accept !== undefined) return [renderer, specific(renderer, accept)]
      }
    }
    throw new NotAcceptable()
  }
}

/** Of the renderer's type and the accepted one the more specific, with the accepted parameters. */
function specific(renderer: JSONRenderer, accept: string): string {
  const accepted = new MediaType(accept)
  if (new MediaType(renderer.media_type).precedence <= accepted.precedence) return accept
  const params = [...accepted.params].map(([key, value]) => `${key}=${value}`)
  return [renderer.media_type, ...params].join(';')
}
