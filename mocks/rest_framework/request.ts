import type { UserRow } from '../django/contrib/auth/models.ts'
import type { HttpRequest } from '../django/http/HttpRequest.ts'
import { MultiValueDict } from '../django/http/MultiValueDict.ts'
import { DEFAULT_CODEC, QueryDict } from '../django/http/QueryDict.ts'
import type { UploadedFile } from '../django/http/UploadedFile.ts'
import type { ParseEvent } from '../observe/ServerEvent.ts'
import { ValueError } from '../python/exceptions.ts'
import { int } from '../python/int.ts'
import type { BaseAuthentication } from './authentication.ts'
import { UnsupportedMediaType } from './exceptions.ts'
import { parse_header_parameters } from './mediatypes.ts'
import type { DefaultContentNegotiation, Negotiated } from './negotiation.ts'
import type { BaseParser, DataAndFiles, ParsedData } from './parsers.ts'

export interface RequestOptions {
  parsers: readonly BaseParser[]
  authenticators: readonly BaseAuthentication[]
  negotiator: DefaultContentNegotiation
}

interface Authenticated {
  user: UserRow
  authenticator: BaseAuthentication
}

/** Django's request, with a body that is parsed and a user that is found when first asked for. */
export class Request {
  accepted?: Negotiated
  private authenticated?: Authenticated
  private parsed?: { data: ParsedData; files: MultiValueDict<UploadedFile> }

  constructor(
    readonly _request: HttpRequest,
    readonly options: RequestOptions,
    readonly method: string = _request.method,
  ) {}

  get META(): ReadonlyMap<string, string> {
    return this._request.META
  }

  get project() {
    return this._request.project
  }

  get query_params(): QueryDict {
    return this._request.GET
  }

  get content_type(): string {
    return this.META.get('CONTENT_TYPE') ?? ''
  }

  /** The user that the credentials name; undefined stands for Django's AnonymousUser. */
  get user(): UserRow | undefined {
    return this.authenticated?.user
  }

  get successful_authenticator(): BaseAuthentication | undefined {
    return this.authenticated?.authenticator
  }

  /**
   * Asks the authenticators, each until one knows the user. Before that, there is no user.
   * @throws AuthenticationFailed
   */
  async perform_authentication(): Promise<void> {
    for (const authenticator of this.options.authenticators) {
      const user = await authenticator.authenticate(this)
      if (!user) continue
      this.authenticated = { user, authenticator }
      return
    }
  }

  /** The same request with another method, of the same user. */
  clone(method: string): Request {
    const clone = new Request(this._request, this.options, method)
    if (this.authenticated) clone.authenticated = this.authenticated
    return clone
  }

  /** The parsed body; files come after the fields. */
  get data(): ParsedData {
    const { data, files } = this.parse()
    return files.size > 0 && data instanceof QueryDict ? data.merged(files) : data
  }

  /** The fields of a form; empty for other bodies. */
  get POST(): QueryDict {
    const { data } = this.parse()
    // A form whose Content-Type is a wildcard is parsed, but not called a form.
    return data instanceof QueryDict && isFormMediaType(this.content_type) ? data : new QueryDict()
  }

  get FILES(): MultiValueDict<UploadedFile> {
    return this.parse().files
  }

  private parse() {
    return (this.parsed ??= { files: new MultiValueDict<UploadedFile>(), ...this.parseBody() })
  }

  private parseBody() {
    const media_type = this.content_type
    const codec = this._request.encoding ?? DEFAULT_CODEC
    const body = this._request.body.subarray(0, this.contentLength())
    if (body.length === 0) {
      return { data: isFormMediaType(media_type) ? new QueryDict() : new Map() }
    }
    const parser = this.options.negotiator.select_parser(this, this.options.parsers)
    if (!parser) throw new UnsupportedMediaType(media_type)
    this._request._read_started = true
    const read = parser.parse(body, media_type, codec)
    this.project.observe?.({ kind: 'parse', parser: parser.name, ...partsOf(read) })
    return read
  }

  private contentLength(): number {
    try {
      return Math.max(0, Number(int(this.META.get('CONTENT_LENGTH') ?? '0')))
    } catch (error) {
      if (error instanceof ValueError) return 0
      throw error
    }
  }
}

/** What a parser read, for those who watch. */
function partsOf({ data, files }: DataAndFiles): Omit<ParseEvent, 'kind' | 'parser'> {
  return {
    fields:
      data instanceof QueryDict
        ? data.lists().map(([name, values]) => ({ name, values: values.map(String) }))
        : null,
    files: (files?.lists() ?? []).flatMap(([field, list]) =>
      list.map(({ name, size, content_type }) => ({ field, name, size, content_type })),
    ),
  }
}

function isFormMediaType(media_type: string): boolean {
  const [base] = parse_header_parameters(media_type)
  return base === 'application/x-www-form-urlencoded' || base === 'multipart/form-data'
}
