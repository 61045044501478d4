// @ts-check
// Runs before every command of package.json, so that a fresh clone needs no step of its own.
// Plain JavaScript: nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { missingPackages } from './install/missingPackages.mjs'
import { nodeProblem } from './install/nodeProblem.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const problem = nodeProblem(process.versions.node)
if (problem) stop(problem)

const missing = missingPackages(root)
if (missing.length > 0) {
  console.log(`Installing what is missing (${missing.length} packages) ...`)
  // The tests and the site need the dev dependencies too, whatever NODE_ENV says.
  const code = npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) {
    stop(
      `Failed to install the packages: npm ci ended with ${code}. Read npm's message above; check the network, then run the command again.`,
    )
  }
}

/** @param {string[]} args */
function npm(args) {
  const cli = process.env.npm_execpath
  // npm names its own script when it runs us; without it (on Windows a .cmd file) a shell has to find it.
  const result = cli?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  return result.status ?? 1
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message)
  process.exit(1)
}
