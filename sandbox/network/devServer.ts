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
 * app, 404 for everything else.
 */
export const devServer: Server['respond'] = (request) => {
  const { pathname } = new URL(request.url)
  const accept = request.headers.get('accept') ?? ''
  const isPage =
    /^(GET|HEAD)$/.test(request.method) &&
    !accept.startsWith('application/json') &&
    !(pathname.split('/').at(-1) ?? '').includes('.')
  return Promise.resolve(
    isPage
      ? new Response(INDEX, {
          statusText: 'OK',
          headers: { 'Content-Type': 'text/html; charset=UTF-8' },
        })
      : new Response(`Cannot ${request.method} ${pathname}`, {
          status: 404,
          statusText: 'Not Found',
          headers: { 'Content-Type': 'text/html; charset=UTF-8' },
        }),
  )
}
