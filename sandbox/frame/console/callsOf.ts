import type { CallPlace } from '../../contract/ConsoleValue.ts'
import { moduleName } from '../moduleNames.ts'

/** A stack's calls in the reader's files, the innermost first; packages and the frame's own script are left out. */
export function callsOf(stack: string): CallPlace[] {
  return stack.split('\n').flatMap((row) => {
    const place = /(blob:[^\s)@]+):(\d+):(\d+)/.exec(row)
    const file = moduleName(place?.[1] ?? '')
    if (!place || !file) return []
    return [{ name: nameIn(row), file, line: Number(place[2]), column: Number(place[3]) }]
  })
}

/** Chromium writes `at name (place)`, others `name@place`. */
function nameIn(row: string): string {
  const name = /^\s*at (?:async )?(.+?) \(/.exec(row)?.[1] ?? /^([^@\s]*)@/.exec(row)?.[1] ?? ''
  return name.replace(/^(Proxy|Object|Module)\./, '')
}
