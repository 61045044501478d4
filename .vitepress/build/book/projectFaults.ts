import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ProjectFiles } from '../../../sandbox/compiler/Project.ts'
import { compileBookProject } from './compileBookProject.ts'
import type { Fault } from './Fault.ts'
import { lineOnDisk } from './projectFolders.ts'
import { readRegions } from './readRegions.ts'
import { settingsFault } from './settingsFault.ts'

const SETTINGS = 'settings.py'

/** What keeps a project of the book from running: its code, its server's settings, marks that are left open. */
export async function projectFaults(folder: string, files: ProjectFiles): Promise<Fault[]> {
  const faults: Fault[] = []
  const result = await compileBookProject(folder, files)
  for (const { file, line, column, message } of result.ok ? [] : result.errors) {
    const place = path.join(folder, file)
    const sentence = message.replace(/^Failed to (\w+)/, 'it fails to $1')
    const [cause = '', remedy] = sentence.split(/(?<=[^.])\. (?=[A-Z])/, 2)
    faults.push({
      file: place,
      line: line && lineOnDisk(place, line),
      column,
      cause: cause.replace(/\.$/, ''),
      remedy: remedy?.replace(/\.?$/, '.') ?? 'Mend it: the reader’s app would not start.',
    })
  }
  const settings = files[SETTINGS]
  const fault = settings === undefined ? null : settingsFault(settings)
  if (fault) {
    const file = path.join(folder, SETTINGS)
    const line = fault.line && lineOnDisk(file, fault.line)
    const cause = fault.message.trim().replace(/\.$/, '')
    const remedy = 'Mend it: the reader’s server would not start.'
    faults.push({ file, line, column: null, cause, remedy })
  }
  for (const name of Object.keys(files)) {
    const file = path.join(folder, name)
    faults.push(...readRegions(file, readFileSync(file, 'utf8')).faults)
  }
  return faults
}
