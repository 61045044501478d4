import { spawn } from 'node:child_process'
import { packageBin } from '../process/packageBin.ts'
import { projectRoot } from '../process/projectRoot.ts'
import { CommandError } from '../process/CommandError.ts'
import type { Build } from './buildSite.ts'

/** A served build: its address, and how to end it. */
export interface Served {
  url: string
  stop: () => void
}

/** Serves a build on a port that the system chooses, in a process of its own. */
export function serveBuild({ base, outDir }: Build): Promise<Served> {
  const child = spawn(
    process.execPath,
    [packageBin('tsx'), 'tools/site/preview.ts', '--port', '0'],
    {
      cwd: projectRoot,
      env: { ...process.env, BASE: base, OUT_DIR: outDir },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      const url = /Preview: (http:\S+)/.exec(output)?.[1]
      if (url) resolve({ url, stop: () => void child.kill() })
    })
    child.on('exit', (code) =>
      reject(new CommandError(`Failed to serve ${outDir}: the preview ended with ${code}.`)),
    )
  })
}
