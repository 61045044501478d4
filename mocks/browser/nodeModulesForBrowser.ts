import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** The hooks that Vite and its dependency optimizer (Rolldown) both know. */
export interface ModuleHooks {
  name: string
  resolveId(source: string, importer?: string): string | undefined
  load(id: string): string | undefined
  transform(code: string, id: string): { code: string; map: null } | undefined
}

const shim = (name: string) => fileURLToPath(new URL(`./shims/${name}.ts`, import.meta.url))

// The trailing slash asks for the package: without it the name is Node's own module.
const BUFFER = createRequire(import.meta.url).resolve('buffer/')

const SHIMS: Record<string, string> = {
  crypto: shim('crypto'),
  stream: shim('stream'),
  util: shim('util'),
  buffer: BUFFER,
  'ecdsa-sig-formatter': shim('ecdsaSigFormatter'),
}

// Only what jsonwebtoken consists of: Node's names mean something else to other packages.
const TOKEN_PACKAGES =
  /\/node_modules\/(?:jsonwebtoken|jws|jwa|safe-buffer|buffer-equal-constant-time)\//
const ASKS_FOR_NODE_VERSION =
  /\/node_modules\/jsonwebtoken\/lib\/(?:asymmetricKeyDetailsSupported|psSupported|rsaPssKeyDetailsSupported)\.js$/
const USES_GLOBAL_BUFFER = /\/node_modules\/jsonwebtoken\/(?:sign|verify)\.js$/
const COOKIE_STORE = /\/node_modules\/msw\/lib\/core\/utils\/cookieStore\.mjs$/
const OWN_SHIM = /\/mocks\/browser\/shims\//

/**
 * What lets jsonwebtoken run in a page (20 kB, where polyfills of all of Node would be 200), and
 * keeps MSW's cookie store with its Public Suffix List out of it (another 140).
 */
export function nodeModulesForBrowser(): ModuleHooks {
  return {
    name: 'login-lab:node-modules-for-browser',

    resolveId(source, importer = '') {
      const name = source.replace(/^node:/, '')
      const from = path(importer)
      const ours = TOKEN_PACKAGES.test(from) || (OWN_SHIM.test(from) && name === 'buffer')
      return ours && Object.hasOwn(SHIMS, name) ? SHIMS[name] : undefined
    },

    load(id) {
      if (COOKIE_STORE.test(path(id))) return `export * from ${JSON.stringify(shim('cookieStore'))}`
      // They ask which asymmetric keys this version of Node knows: a page knows none.
      return ASKS_FOR_NODE_VERSION.test(path(id)) ? 'module.exports = false' : undefined
    },

    transform(code, id) {
      if (!USES_GLOBAL_BUFFER.test(path(id))) return undefined
      return { code: `var Buffer = require('buffer').Buffer;${code}`, map: null }
    },
  }
}

function path(id: string): string {
  return id.split('?')[0]!.replaceAll('\\', '/')
}
