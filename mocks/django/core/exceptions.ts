import { PythonError } from '../../python/exceptions.ts'

/** Raised where a page or an object is not there: Django answers 404. */
export class Http404 extends PythonError {}

/** What somebody may have tampered with: Django answers with a plain 400 page. */
export class SuspiciousOperation extends PythonError {}

export class DisallowedHost extends SuspiciousOperation {}
export class TooManyFieldsSent extends SuspiciousOperation {}
export class TooManyFilesSent extends SuspiciousOperation {}
export class RequestDataTooBig extends SuspiciousOperation {}
export class SuspiciousFileOperation extends SuspiciousOperation {}
export class SuspiciousMultipartForm extends SuspiciousOperation {}

export class ImproperlyConfigured extends PythonError {}

/** The database refuses a row, such as a second one with a unique value. */
export class IntegrityError extends PythonError {}

/** What a validator objects to; several objections of several validators are one exception too. */
export class ValidationError extends PythonError {
  readonly messages: string[]

  constructor(messages: string | string[]) {
    super([messages].flat().join(' '))
    this.messages = [messages].flat()
  }
}
