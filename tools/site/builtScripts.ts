import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A script of a built site. */
export interface BuiltScript {
  /** Its path from the site's top. */
  name: string
  text: string
}

/** Every script in a folder, the frame's too. */
export function builtScripts(outDir: string): BuiltScript[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?js$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(outDir, name), 'utf8') }))
}
