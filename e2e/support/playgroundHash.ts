import { deflateSync, inflateSync } from 'node:zlib'

/** Names of files and what they hold. */
export type Project = Record<string, string>

/** A project as the Vue SFC Playground writes it into an address: JSON, deflated, base64. */
export function playgroundHash(files: Project): string {
  return `#${deflateSync(JSON.stringify(files), { level: 9 }).toString('base64')}`
}

/** The other way round. */
export function projectOfHash(hash: string): Project {
  const bytes = Buffer.from(hash.replace(/^#/, ''), 'base64')
  return JSON.parse(inflateSync(bytes).toString('utf8')) as Project
}
