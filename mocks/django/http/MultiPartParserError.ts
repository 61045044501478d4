import { exceptionClass } from '../../python/exceptions.ts'

/** A multipart body that cannot be read. */
export class MultiPartParserError extends exceptionClass(
  'django.http.multipartparser.MultiPartParserError',
) {}
