import { spawnSync } from 'node:child_process'
import { Unavailable } from './Unavailable.ts'

/**
 * The Python that the recordings were made with: another version words its JSON errors differently.
 * @throws Unavailable
 */
export function findPython(): string {
  for (const name of ['python3.11', 'python3', 'python']) {
    const { stdout, status } = spawnSync(name, ['--version'], { encoding: 'utf8' })
    if (status === 0 && /^Python 3\.11\./.test(stdout)) return name
  }
  throw new Unavailable('there is no Python 3.11 (python3.11, python3 or python). Install it.')
}
