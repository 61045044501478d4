import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from './Fault.ts'
import type { Page } from './readPage.ts'
import { readRegions } from './readRegions.ts'

const QUOTE = /^(\s{0,3}<<<\s*)(\S.*?)\s*$/

/**
 * What a page quotes with `<<<`, and what is wrong with it.
 * @param docs what `@` stands for
 */
export function readQuotes(
  { file, lines }: Page,
  docs: string,
): { faults: Fault[]; quoted: string[] } {
  const faults: Fault[] = []
  const quoted: string[] = []
  for (const { line, text } of lines) {
    const [, mark = '', written = ''] = QUOTE.exec(text) ?? []
    if (!written) continue
    const { name, region } = partsOf(written)
    const target = name.startsWith('@')
      ? path.join(docs, name.slice(1))
      : path.resolve(path.dirname(file), name)
    quoted.push(target)
    const refuse = (at: number, cause: string, remedy: string): void =>
      void faults.push({ file, line, column: mark.length + 1 + at, cause, remedy })
    if (!existsSync(target) || !statSync(target).isFile()) {
      refuse(0, `there is no file ${name}`, 'Write its path from the folder of the page.')
      continue
    }
    const { names, faults: ofRegions } = readRegions(target, readFileSync(target, 'utf8'))
    faults.push(...ofRegions)
    const isOpen = ofRegions.some(({ cause }) => cause.startsWith(`#region ${region} `))
    if (!region || names.has(region) || isOpen) continue
    const known = [...names].join(', ')
    refuse(
      name.length,
      `${name} has no #region ${region}`,
      known
        ? `Write one of: ${known}.`
        : `Mark it in the file: #region ${region}, #endregion ${region}.`,
    )
  }
  return { faults, quoted }
}

/** `./start/App.vue#load-todos{1,3 js} [title]` taken apart, as VitePress does. */
function partsOf(written: string): { name: string; region: string } {
  const place = written.replace(/\s*\[.*\]$/, '').replace(/\s*\{[^{}]*\}$/, '')
  const [, name = place, region = ''] = /^(.*?)#([\w.-]+)$/.exec(place) ?? []
  return { name, region }
}
