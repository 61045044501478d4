import type { Server } from './Server.ts'

const INDEX = `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Your app</title>
  </head>
  <body>
    <div id="app"></div>
    <script type="module" src="/main.js"></script>
  </body>
</html>
`

/**
 * Answers at the app's own origin as Vue's development server does: its index page for an address that may be a page of the
 * app (GET, HTML or anything accepted, no dot in the last part), 404 for everything else. After connect-history-api-fallback,
 * which webpack-dev-server puts before its 404.
 */
export const devServer: Server['respond'] = (request, headers) => {
  const { method } = request
  const { pathname } = new URL(request.url)
  const isPage =
    /^(GET|HEAD)$/.test(method) &&
    acceptsHtml(headers.get('accept') ?? '') &&
    !(pathname.split('/').at(-1) ?? '').includes('.')
  const page = isPage ? INDEX : errorPage(`Cannot ${method} ${pathname}`)
  const bytes = new TextEncoder().encode(page)
  return Promise.resolve(
    new Response(method === 'HEAD' ? null : bytes, {
      status: isPage ? 200 : 404,
      statusText: isPage ? 'OK' : 'Not Found',
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': String(bytes.byteLength),
        ...(isPage ? {} : { 'X-Content-Type-Options': 'nosniff' }),
      },
    }),
  )
}

/** JSON asked for first means data, whatever else would do. */
const acceptsHtml = (accept: string): boolean =>
  !accept.startsWith('application/json') && /text\/html|\*\/\*/.test(accept)

const errorPage = (text: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Error</title>
</head>
<body>
<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</pre>
</body>
</html>
`
