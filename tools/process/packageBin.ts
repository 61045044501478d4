import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './projectRoot.ts'

/**
 * The script behind a package's command, to be run with Node: `node_modules/.bin` holds shell scripts
 * on Windows, and `npx` asks the registry for what is missing.
 */
export function packageBin(packageName: string, command = packageName): string {
  const folder = join(projectRoot, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>
  }
  const script = typeof bin === 'string' ? bin : bin?.[command]
  if (!script) {
    throw new Error(
      `Failed to run ${command}: the package ${packageName} has no such command. Run npm ci.`,
    )
  }
  return join(folder, script)
}
