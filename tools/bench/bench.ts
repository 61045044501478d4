// npm run bench: figures of the site and of its server, all from one run on this machine. They are for
// reading and comparing; nothing passes or fails by them. `npm run bench -- server` prints one part.
import { ensureBrowser } from '../browser/ensureBrowser.ts'
import { CommandError } from '../process/CommandError.ts'
import { runCommand } from '../process/runCommand.ts'
import { serverBench } from './serverBench.ts'
import { siteBench } from './siteBench.ts'

const PARTS: Record<string, (executablePath: string) => Promise<void>> = {
  site: siteBench,
  server: serverBench,
}

await runCommand(async () => {
  const named = process.argv.slice(2)
  const unknown = named.find((name) => !Object.hasOwn(PARTS, name))
  if (unknown !== undefined) {
    const known = Object.keys(PARTS).join(' or ')
    throw new CommandError(`Failed to measure ${unknown}: there is no such part. Name ${known}.`)
  }
  const executablePath = await ensureBrowser()
  for (const name of named.length > 0 ? named : Object.keys(PARTS)) {
    await PARTS[name]!(executablePath)
  }
})
