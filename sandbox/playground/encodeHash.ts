import { strToU8, zlibSync } from 'fflate'
import type { ProjectFiles } from '../compiler/Project.ts'

/** Bytes that are turned into characters at a time: a function takes only so many arguments. */
const CHUNK = 0x8000

/** A project as the hash of an address, in the Vue playground's own format: JSON, deflated, in base64. */
export function encodeHash(files: ProjectFiles): string {
  const bytes = zlibSync(strToU8(JSON.stringify(files)), { level: 9 })
  let binary = ''
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  }
  return `#${btoa(binary)}`
}
