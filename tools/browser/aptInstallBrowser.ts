import { existsSync } from 'node:fs'
import { run } from '../process/run.ts'

const TEN_MINUTES = 600_000

/** Whether `apt-get` may install here: root on Debian, Ubuntu or their kin. */
export function canAptInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** Installs Debian's Chromium; says whether that worked. */
export async function aptInstallBrowser(): Promise<boolean> {
  console.log('Installing a browser with apt-get ...')
  // Without it a package may stop to ask a question that nobody can answer.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run('apt-get', ['update'], { env, timeout: TEN_MINUTES })
  if (update.code !== 0) return false
  const install = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    env,
    timeout: TEN_MINUTES,
  })
  return install.code === 0
}
