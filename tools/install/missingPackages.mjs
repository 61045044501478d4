// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * Packages that package-lock.json names and node_modules does not hold in that version.
 * npm writes what it really installed to node_modules/.package-lock.json, so this also notices an
 * install that left out the dev dependencies.
 * @param {string} root the folder with package-lock.json
 * @returns {string[]} paths such as `node_modules/vue`
 */
export function missingPackages(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted)
    .filter(
      ([path, locked]) => path !== '' && !locked.link && !isHere(root, path, locked, installed),
    )
    .map(([path]) => path)
}

/**
 * @param {string} root
 * @param {string} path
 * @param {LockedPackage} locked
 * @param {Record<string, LockedPackage>} installed
 */
function isHere(root, path, locked, installed) {
  const found = installed[path]
  // Optional packages are mostly builds for other systems: npm leaves those out on purpose.
  if (!found) return locked.optional === true
  return found.version === locked.version && existsSync(join(root, path, 'package.json'))
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(file) {
  if (!existsSync(file)) return {}
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
}
