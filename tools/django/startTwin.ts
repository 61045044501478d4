import { spawn } from 'node:child_process'
import { CommandError } from '../process/CommandError.ts'
import { backendFolder } from './backendFolder.ts'
import { freePort } from '../process/freePort.ts'
import { TwinBackend } from './TwinBackend.ts'

const LAST_LINES = 20
const HALF_A_MINUTE = 30_000

/** The real Django, running. */
export interface Twin {
  backend: TwinBackend
  /** What it said last. */
  lines: readonly string[]
  stop: () => void
}

/**
 * Starts the project as its tests do, with the control plane and a database in memory.
 * @throws CommandError with Django's own words if it does not start
 */
export async function startTwin(python: string): Promise<Twin> {
  const port = await freePort()
  const args = ['manage.py', 'runserver', String(port), '--noreload', '--settings', 'lab.settings']
  const child = spawn(python, args, { cwd: backendFolder, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  const keep = (text: string): void => {
    lines.push(...text.trimEnd().split('\n'))
    lines.splice(0, lines.length - LAST_LINES)
  }
  child.stdout.setEncoding('utf8').on('data', keep)
  child.stderr.setEncoding('utf8').on('data', keep)
  let ended = false
  child.on('exit', () => (ended = true)).on('error', ({ message }) => keep(message))

  const backend = new TwinBackend(port)
  const deadline = Date.now() + HALF_A_MINUTE
  while (!(await backend.answers())) {
    if (ended || Date.now() > deadline) {
      child.kill()
      throw new CommandError(`Failed to start the real Django: ${lines.join('\n')}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { backend, lines, stop: () => void child.kill() }
}
