// @ts-check
import { posix } from 'node:path'

/**
 * What an import names: a path from the project's top for a relative one, else the package as written.
 * @param {string} file the importing file, from the top
 * @param {string} specifier such as `../sandbox/check/Check.ts?raw` or `vue`
 */
export function targetOf(file, specifier) {
  const [path = ''] = specifier.split('?')
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path)
  // Vite reads a leading slash from the top of the project.
  return path.startsWith('/') ? path.slice(1) : path
}

/**
 * Whether a target is in a folder (`sandbox/`) or a package or part of it (`vue`, `vue/server`).
 * @param {string} target
 * @param {string} name
 */
export function isIn(target, name) {
  if (name.endsWith('/')) return target.startsWith(name) || target === name.slice(0, -1)
  if (name.endsWith(':')) return target.startsWith(name)
  return target === name || target.startsWith(`${name}/`)
}
