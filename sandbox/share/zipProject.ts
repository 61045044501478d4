import { strToU8, zipSync, type Zippable } from 'fflate'
import type { ProjectFiles } from '../compiler/Project.ts'
import { projectForVite } from './projectForVite.ts'

/** A zip of one folder that runs with `npm install` and `npm run dev`. @param name of the folder and the package */
export function zipProject(name: string, files: ProjectFiles): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {}
  for (const [path, text] of projectForVite(name, files)) entries[`${name}/${path}`] = strToU8(text)
  return new Uint8Array(zipSync(entries))
}
