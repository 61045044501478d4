import { exceptionClass } from '../../python/exceptions.ts'

/** Raised where a page or an object is not there: Django answers 404. */
export class Http404 extends exceptionClass('django.http.response.Http404') {}

/** What somebody may have tampered with: Django answers with a plain 400 page. */
export class SuspiciousOperation extends exceptionClass(
  'django.core.exceptions.SuspiciousOperation',
) {}

export class DisallowedHost extends exceptionClass(
  'django.core.exceptions.DisallowedHost',
  SuspiciousOperation,
) {}
export class TooManyFieldsSent extends exceptionClass(
  'django.core.exceptions.TooManyFieldsSent',
  SuspiciousOperation,
) {}
export class TooManyFilesSent extends exceptionClass(
  'django.core.exceptions.TooManyFilesSent',
  SuspiciousOperation,
) {}
export class RequestDataTooBig extends exceptionClass(
  'django.core.exceptions.RequestDataTooBig',
  SuspiciousOperation,
) {}
export class SuspiciousFileOperation extends exceptionClass(
  'django.core.exceptions.SuspiciousFileOperation',
  SuspiciousOperation,
) {}
export class SuspiciousMultipartForm extends exceptionClass(
  'django.core.exceptions.SuspiciousMultipartForm',
  SuspiciousOperation,
) {}

export class ImproperlyConfigured extends exceptionClass(
  'django.core.exceptions.ImproperlyConfigured',
) {}

/** The database refuses a row, such as a second one with a unique value. */
export class IntegrityError extends exceptionClass('django.db.utils.IntegrityError') {}

/** What a validator objects to; several objections of several validators are one exception too. */
export class ValidationError extends exceptionClass('django.core.exceptions.ValidationError') {
  readonly messages: string[]

  constructor(messages: string | string[]) {
    super([messages].flat().join(' '))
    this.messages = [messages].flat()
  }
}
