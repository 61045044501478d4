import type { HttpRequest } from '../http/HttpRequest.ts'
import { HttpResponse } from '../http/HttpResponse.ts'

/** Django's plain error page, as it is with DEBUG off. Django: django/views/defaults.py */
function errorPage(status: number, title: string, details: string): HttpResponse {
  const page = `
<!doctype html>
<html lang="en">
<head>
  <title>${title}</title>
</head>
<body>
  <h1>${title}</h1><p>${details}</p>
</body>
</html>
`
  return new HttpResponse(page, { status, content_type: 'text/html' })
}

/**
 * An error page could hold a form of its own, so Django looks for the token of one: with the cookie of
 * such a token it reads the body, if nobody has before. Django: django/views/decorators/csrf.py
 * @throws MultiPartParserError, SuspiciousOperation if the body is a form that cannot be read
 */
function requires_csrf_token(request: HttpRequest): void {
  if (request._read_started || !request.COOKIES.has('csrftoken')) return
  request._read_started = true
  void request.POST
}

export function page_not_found(request: HttpRequest): HttpResponse {
  requires_csrf_token(request)
  return errorPage(404, 'Not Found', 'The requested resource was not found on this server.')
}

export function server_error(request: HttpRequest): HttpResponse {
  requires_csrf_token(request)
  return errorPage(500, 'Server Error (500)', '')
}

export function bad_request(request: HttpRequest): HttpResponse {
  requires_csrf_token(request)
  return errorPage(400, 'Bad Request (400)', '')
}
