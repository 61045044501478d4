import { fileURLToPath } from 'node:url'

/** The hooks that Vite and its dependency optimizer (Rolldown) both know. */
export interface ModuleHooks {
  name: string
  resolveId(source: string, importer?: string): string | undefined
  load(id: string): string | undefined
  transform(code: string, id: string): { code: string; map: null } | undefined
}

const file = (name: string) => fileURLToPath(new URL(`./shims/${name}`, import.meta.url))
const shim = (name: string) => file(`${name}.ts`)

const SHIMS: Record<string, string> = {
  crypto: shim('crypto'),
  stream: shim('stream'),
  util: shim('util'),
  buffer: shim('buffer'),
  'safe-buffer': shim('buffer'),
  'buffer-equal-constant-time': shim('bufferEqual'),
  'ecdsa-sig-formatter': shim('ecdsaSigFormatter'),
}
// One function each, in Node's oldest JavaScript: 2 kB for seven lines.
const LODASH = /^lodash\.(includes|isboolean|isinteger|isnumber|isplainobject|isstring|once)$/

// Only what jsonwebtoken consists of: Node's names mean something else to other packages.
const TOKEN_PACKAGES = /\/node_modules\/(?:jsonwebtoken|jws|jwa)\/|\/mocks\/jwt\//
const ASKS_FOR_NODE_VERSION =
  /\/node_modules\/jsonwebtoken\/lib\/(?:asymmetricKeyDetailsSupported|psSupported|rsaPssKeyDetailsSupported)\.js$/
const USES_GLOBAL_BUFFER = /\/node_modules\/jsonwebtoken\/(?:sign|verify)\.js$/
// The parts of MSW that a handler with a function for its predicate goes through.
const MSW_HANDLER =
  /\/node_modules\/msw\/lib\/core\/(?:handlers\/RequestHandler|utils\/matching\/matchRequestUrl)\.mjs$/
const MSW_SHIMS: Record<string, string> = {
  'headers-polyfill': shim('msw/headersPolyfill'),
  'path-to-regexp': shim('msw/pathToRegexp'),
}
const MSW_COOKIES = /\/node_modules\/msw\/lib\/core\/utils\/request\/getRequestCookies\.mjs$/

/**
 * What lets jsonwebtoken run in a page (10 kB, where polyfills of all of Node would be 200), and
 * keeps out of it what MSW has for cookies, with a Public Suffix List (another 140), and for patterns (5).
 */
export function nodeModulesForBrowser(): ModuleHooks {
  return {
    name: 'login-lab:node-modules-for-browser',

    resolveId(source, importer = '') {
      const name = source.replace(/^node:/, '')
      const from = path(importer)
      if (MSW_HANDLER.test(from) && Object.hasOwn(MSW_SHIMS, name)) return MSW_SHIMS[name]
      if (!TOKEN_PACKAGES.test(from)) return undefined
      const lodash = LODASH.exec(name)?.[1]
      if (lodash) return file(`lodash/${lodash}.cjs`)
      return Object.hasOwn(SHIMS, name) ? SHIMS[name] : undefined
    },

    load(id) {
      if (MSW_COOKIES.test(path(id))) {
        return `export * from ${JSON.stringify(shim('msw/getRequestCookies'))}`
      }
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
