import { fromLatin1 } from '../../python/bytes.ts'
import { parse_header } from '../../python/cgi.ts'
import { type Codec, lookup } from '../../python/codecs.ts'
import { strip } from '../../python/str.ts'
import { quote, unquote_to_bytes } from '../../python/urllib/parse.ts'
import type { Project } from '../conf/Project.ts'
import { DisallowedHost } from '../core/exceptions.ts'
import { repercent_broken_unicode } from '../utils/encoding.ts'
import type { ViewFunction } from '../urls/path.ts'
import { iri_to_uri } from './HttpResponse.ts'
import { MultiPartParser } from './MultiPartParser.ts'
import { DEFAULT_CODEC, QueryDict } from './QueryDict.ts'

const HOST = /^([a-z0-9.-]+|\[[a-f0-9]*:[a-f0-9.:]+\])(:\d+)?$/

/** Who is let in with DEBUG on and no ALLOWED_HOSTS. */
const LOCAL_HOSTS = ['.localhost', '127.0.0.1', '[::1]']

/** What the WSGI server hands over. Header values are Latin-1 text, as WSGI wants them. */
export interface Environ {
  method: string
  /** The path and the query as they stand in the request line. */
  target: string
  headers: Headers
  body: Uint8Array<ArrayBuffer>
}

/** A request on its way in. Django: WSGIRequest, django/core/handlers/wsgi.py */
export class HttpRequest {
  readonly META: ReadonlyMap<string, string>
  readonly method: string
  readonly path_info: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly content_type: string
  /** The encoding that the charset parameter of the Content-Type asks for, if there is such. */
  readonly encoding: Codec | undefined
  /** Set by CorsMiddleware: whether it acts on this request at all. */
  _cors_enabled?: boolean
  /** Set by SessionMiddleware; nothing here is ever put into it. */
  session?: Map<string, unknown>
  /** Whether somebody has read the body, which is there once. */
  _read_started = false
  resolver_match?: ViewFunction
  private parsedQuery?: QueryDict

  constructor(
    environ: Environ,
    readonly project: Project,
  ) {
    const [path = '', ...query] = environ.target.split('?')
    this.META = makeMeta(environ.headers, query.join('?'), environ.body.length)
    this.method = environ.method.toUpperCase()
    this.path_info = repercent_broken_unicode(unquote_to_bytes(path)) || '/'
    this.body = environ.body
    const [content_type, params] = parse_header(this.META.get('CONTENT_TYPE') ?? '')
    this.content_type = content_type
    this.encoding = params.has('charset') ? lookup(params.get('charset')!) : undefined
  }

  get GET(): QueryDict {
    const query = fromLatin1(this.META.get('QUERY_STRING') ?? '')
    return (this.parsedQuery ??= QueryDict.parse(query, this.encoding))
  }

  /**
   * The fields of a form that was sent by POST. REST framework's own request reads other bodies, too.
   * @throws MultiPartParserError, SuspiciousOperation
   */
  get POST(): QueryDict {
    const codec = this.encoding ?? DEFAULT_CODEC
    if (this.method === 'POST' && this.content_type === 'multipart/form-data') {
      return new MultiPartParser(this.META.get('CONTENT_TYPE')!, this.body, codec).parse()[0]
    }
    const form = this.content_type === 'application/x-www-form-urlencoded'
    return this.method === 'POST' && form ? QueryDict.parse(this.body, codec) : new QueryDict()
  }

  get COOKIES(): Map<string, string> {
    const cookies = new Map<string, string>()
    for (const chunk of (this.META.get('HTTP_COOKIE') ?? '').split(';')) {
      const equals = chunk.indexOf('=')
      const name = equals < 0 ? '' : chunk.slice(0, equals).trim()
      const value = chunk.slice(equals + 1).trim()
      if (name || value) cookies.set(name, value.replace(/^"(.*)"$/, '$1'))
    }
    return cookies
  }

  /**
   * The Host header.
   * @throws DisallowedHost if it is none
   */
  get_host(): string {
    const host = this.META.get('HTTP_HOST') ?? '127.0.0.1:8000'
    const domain = HOST.exec(host.toLowerCase())?.[1]
    if (domain !== undefined && this.isAllowed(domain)) return host
    const advice =
      domain === undefined
        ? 'The domain name provided is not valid according to RFC 1034/1035.'
        : `You may need to add '${domain}' to ALLOWED_HOSTS.`
    throw new DisallowedHost(`Invalid HTTP_HOST header: '${host}'. ${advice}`)
  }

  private isAllowed(domain: string): boolean {
    const { ALLOWED_HOSTS, DEBUG } = this.project.settings
    const allowed = DEBUG && ALLOWED_HOSTS.length === 0 ? LOCAL_HOSTS : ALLOWED_HOSTS
    const host = domain.replace(/\.$/, '')
    return allowed.some((pattern) => {
      const one = pattern.toLowerCase()
      if (one === '*' || one === host) return true
      return one.startsWith('.') && (host.endsWith(one) || host === one.slice(1))
    })
  }

  /** Path and query, escaped so that they can stand in a Location header. */
  get_full_path(force_append_slash = false): string {
    const query = this.META.get('QUERY_STRING')
    const slash = force_append_slash && !this.path_info.endsWith('/') ? '/' : ''
    const path = quote(this.path_info, "/:@&+$,-_.!~*'()")
    return path + slash + (query ? `?${iri_to_uri(query)}` : '')
  }

  is_secure(): boolean {
    return false
  }
}

/** Headers under their WSGI names. Source: wsgiref.simple_server.WSGIRequestHandler.get_environ */
function makeMeta(headers: Headers, query: string, length: number): Map<string, string> {
  const meta = new Map([['QUERY_STRING', query]])
  meta.set('CONTENT_TYPE', headers.get('content-type') ?? 'text/plain')
  meta.set('CONTENT_LENGTH', headers.get('content-length') ?? String(length))
  headers.forEach((value, name) => {
    if (name === 'content-type' || name === 'content-length' || name.includes('_')) return
    // Python's strip takes a no-break space, too, which a Headers object keeps.
    meta.set(`HTTP_${name.replaceAll('-', '_').toUpperCase()}`, strip(value))
  })
  return meta
}
