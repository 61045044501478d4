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
 * The page could hold a form of its own, so Django looks for the token of one, and with that at the body.
 * @throws MultiPartParserError, SuspiciousOperation if the body is a form that cannot be read
 */
export function page_not_found(request: HttpRequest): HttpResponse {
  if (request.csrf_cookie !== undefined) void request.POST
  return errorPage(404, 'Not Found', 'The requested resource was not found on this server.')
}

export function server_error(): HttpResponse {
  return errorPage(500, 'Server Error (500)', '')
}

export function bad_request(): HttpResponse {
  return errorPage(400, 'Bad Request (400)', '')
}
