import { lineMapOf } from './lineMapOf.ts'
import type { LineMap } from './Project.ts'

/**
 * Code and line map of a compiled file. @vue/repl hands out its source map as a link to a visualizer, whose fragment is
 * base64 of `<length>\0<code><length>\0<map>`; code and map belong together there, so both are read from it.
 * @param js the compiled code as it stands, for files without a map
 */
export function compiledOutput(
  source: string,
  js: string,
  visualizer: string,
): { code: string; lineMap: LineMap | null } {
  const fragment = visualizer.split('#')[1]
  if (!fragment) return { code: js, lineMap: null }
  const bytes = Uint8Array.from(atob(fragment), (char) => char.charCodeAt(0))
  const [code, rest] = takeText(bytes)
  const [map] = takeText(rest)
  return { code, lineMap: map === 'undefined' ? null : lineMapOf(JSON.parse(map), source, code) }
}

function takeText(bytes: Uint8Array): [text: string, rest: Uint8Array] {
  const end = bytes.indexOf(0)
  const decoder = new TextDecoder()
  const length = Number(decoder.decode(bytes.subarray(0, end)))
  const start = end + 1
  return [decoder.decode(bytes.subarray(start, start + length)), bytes.subarray(start + length)]
}
