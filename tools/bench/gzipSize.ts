import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const COMPRESSED = /\.(png|jpe?g|webp|woff2?)$/

/** The bytes of a served file as a host sends it: compressed, but for what is compressed already. */
export function gzipSize(url: string, site: string, outDir: string): number {
  const path = decodeURIComponent(new URL(url).pathname.slice(new URL(site).pathname.length))
  const file = [path, `${path}.html`, join(path, 'index.html')]
    .map((name) => join(outDir, name))
    .find((name) => existsSync(name) && /\.\w+$/.test(name))
  if (!file) return 0
  const bytes = readFileSync(file)
  return COMPRESSED.test(file) ? bytes.length : gzipSync(bytes, { level: 6 }).length
}
