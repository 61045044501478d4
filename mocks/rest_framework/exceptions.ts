import { PythonError } from '../python/exceptions.ts'
import type { PyValue } from '../python/values.ts'

/** An error's text and the code that tells errors of one kind apart. */
export class ErrorDetail {
  constructor(
    readonly text: string,
    readonly code: string,
  ) {}
}

/** One text, a list of them, or errors by field. */
export type Detail = ErrorDetail | Detail[] | Map<string, Detail>

/** An exception that becomes an answer. DRF: rest_framework/exceptions.py */
export class APIException extends PythonError {
  auth_header?: string

  constructor(
    public status_code: number,
    readonly detail: Detail,
  ) {
    super(JSON.stringify(detail))
  }
}

/** The first text of all, for a reader in a hurry. */
export function firstText(detail: Detail): string {
  if (detail instanceof ErrorDetail) return detail.text
  const [first] = detail.values()
  return first === undefined ? '' : firstText(first)
}

/** The texts without their codes, as they are rendered. */
export function detailToData(detail: Detail): PyValue {
  if (detail instanceof ErrorDetail) return detail.text
  if (Array.isArray(detail)) return detail.map(detailToData)
  return new Map([...detail].map(([key, value]) => [key, detailToData(value)]))
}

export class ValidationError extends APIException {
  declare readonly detail: Detail[] | Map<string, Detail>

  override get qualname(): string {
    return 'rest_framework.exceptions.ValidationError'
  }

  constructor(detail: string | Detail[] | Map<string, Detail>, code = 'invalid') {
    super(400, typeof detail === 'string' ? [new ErrorDetail(detail, code)] : detail)
  }
}

function single(name: string, status: number, code: string) {
  return class extends APIException {
    override get qualname(): string {
      return `rest_framework.exceptions.${name}`
    }

    constructor(text: string) {
      super(status, new ErrorDetail(text, code))
    }
  }
}

export class ParseError extends single('ParseError', 400, 'parse_error') {}

export class AuthenticationFailed extends single(
  'AuthenticationFailed',
  401,
  'authentication_failed',
) {
  constructor(text = 'Incorrect authentication credentials.') {
    super(text)
  }
}

export class NotAuthenticated extends single('NotAuthenticated', 401, 'not_authenticated') {
  constructor() {
    super('Authentication credentials were not provided.')
  }
}

export class PermissionDenied extends single('PermissionDenied', 403, 'permission_denied') {
  constructor() {
    super('You do not have permission to perform this action.')
  }
}

export class NotFound extends single('NotFound', 404, 'not_found') {
  constructor() {
    super('Not found.')
  }
}

export class MethodNotAllowed extends single('MethodNotAllowed', 405, 'method_not_allowed') {
  constructor(method: string) {
    super(`Method "${method}" not allowed.`)
  }
}

export class NotAcceptable extends single('NotAcceptable', 406, 'not_acceptable') {
  constructor() {
    super('Could not satisfy the request Accept header.')
  }
}

export class UnsupportedMediaType extends single(
  'UnsupportedMediaType',
  415,
  'unsupported_media_type',
) {
  constructor(media_type: string) {
    super(`Unsupported media type "${media_type}" in request.`)
  }
}
