import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { backendFolder } from './backendFolder.ts'
import { findPython } from './findPython.ts'
import { Unavailable } from './Unavailable.ts'

const venv = join(backendFolder, '.venv')
const installed = join(venv, 'installed-requirements.txt')

/**
 * The Python of a virtual environment that holds what `requirements.txt` names; it is made if need be.
 * @throws Unavailable if there is no Python 3.11, or no PyPI to install from
 */
export function prepareVenv(): string {
  const [folder, suffix] = process.platform === 'win32' ? ['Scripts', '.exe'] : ['bin', '']
  const python = join(venv, folder, `python${suffix}`)
  const wanted = readFileSync(join(backendFolder, 'requirements.txt'), 'utf8')
  if (existsSync(python) && existsSync(installed) && readFileSync(installed, 'utf8') === wanted) {
    return python
  }
  const base = findPython()
  rmSync(venv, { recursive: true, force: true })
  console.log('Installing backend/requirements.txt into backend/.venv')
  runOr(base, ['-m', 'venv', venv], 'a virtual environment could not be made')
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check']
  const file = join(backendFolder, 'requirements.txt')
  runOr(python, [...install, '-r', file], 'PyPI did not give backend/requirements.txt')
  writeFileSync(installed, wanted)
  return python
}

function runOr(program: string, args: string[], failure: string): void {
  const { status, stderr, stdout, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (status === 0) return
  const said = error?.message ?? `${stderr}${stdout}`.trim().split('\n').at(-1)
  throw new Unavailable(`${failure} (${said}).`)
}
