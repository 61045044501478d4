import { createHash } from 'node:crypto'

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([^]*?)<\/script>/g

/**
 * Writes a Content-Security-Policy into a page: everything from the site itself, inline scripts by their hash alone. It stands
 * in the page because a static host takes no headers from the site.
 */
export function withContentSecurityPolicy(html: string): string {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, , code]) =>
      `'sha256-${createHash('sha256')
        .update(code ?? '')
        .digest('base64')}'`,
  )
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${[...new Set(hashes)].join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    // A reader may point a sandbox at a server on their own machine; nothing but this machine can be reached.
    "connect-src 'self' http://127.0.0.1:* http://localhost:*",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  return html.replace(/<meta charset="utf-8">/i, (charset) => `${charset}\n    ${meta}`)
}
