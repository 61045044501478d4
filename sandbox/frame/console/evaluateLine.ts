import type { LineOutcome, TypedLine } from '../../contract/messages.ts'
import { linkLine } from '../linkModules.ts'
import { offerShortcuts, rememberResult } from './shortcuts.ts'
import type { ValueCopier } from './ValueCopier.ts'

/**
 * Runs a line that the reader typed, as a module: the frame's policy knows no `eval`. Its default export is its value.
 */
export async function evaluateLine(line: TypedLine, copier: ValueCopier): Promise<LineOutcome> {
  try {
    offerShortcuts()
    for (const name of line.assigned) {
      if (!(name in globalThis)) Object.assign(globalThis, { [name]: undefined })
    }
    const { default: value } = (await import(
      /* @vite-ignore */ linkLine(line.module, line.packages)
    )) as { default: unknown }
    rememberResult(value)
    return { ok: true, value: copier.copy(value) }
  } catch (error) {
    return { ok: false, error: copier.copy(error) }
  }
}
