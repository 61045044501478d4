import { spawnSync } from 'node:child_process'
import type { Suite } from '../test/Suite.ts'
import { backendFolder } from './backendFolder.ts'

const CHECKS = [
  ['check', '--fail-level', 'WARNING'],
  // Migrations that say what the models say.
  ['makemigrations', '--check', '--dry-run'],
]

/** Django's own checks of the project. */
export function checkSuite(python: string): Suite {
  return {
    name: 'Django checks',
    run() {
      const failed = CHECKS.filter((args) => {
        const { status, stdout, stderr } = manage(python, args)
        console.log(`manage.py ${args.join(' ')}: ${(stdout + stderr).trim()}`)
        return status !== 0
      })
      return Promise.resolve({ passed: CHECKS.length - failed.length, failed: failed.length })
    },
  }
}

/** Runs `manage.py` to its end. */
export function manage(python: string, args: string[]) {
  return spawnSync(python, ['manage.py', ...args], { cwd: backendFolder, encoding: 'utf8' })
}
