import type { CompiledProject } from '../compiler/Project.ts'
import type { ConsoleEntry } from '../record/ConsoleEntry.ts'
import type { RunRecord } from '../record/RunRecord.ts'
import { panelWords } from '../words/panelWords.ts'
import type { FrameAssets } from './FrameAssets.ts'
import { loadPackages } from './loadPackages.ts'
import type { Run } from './Run.ts'

/**
 * Evaluates a line in the running app's frame; line and outcome go into the record.
 * @returns whether it ran to its end
 */
export async function evaluateInConsole(
  text: string,
  run: Run | null,
  project: CompiledProject | null,
  assets: FrameAssets,
  record: RunRecord,
): Promise<boolean> {
  const add = (level: 'info' | 'error', form: 'input' | 'result', line: string): void => {
    const values = [
      { kind: form === 'input' ? ('string' as const) : ('error' as const), text: line },
    ]
    record.add<ConsoleEntry>({ kind: 'console', level, form, values, place: null })
  }
  add('info', 'input', text)
  const refuse = (why: string): false => {
    add('error', 'result', why)
    return false
  }
  if (!run || !project) return refuse(panelWords.console.notRunning)
  try {
    // The compiler is 1 MB; a console that nobody types into never loads it.
    const { compileLine } = await import('../compiler/compileLine.ts')
    const compiled = compileLine(text, project)
    if (!compiled.ok) return refuse(compiled.message)
    const packages = await loadPackages(compiled.packages, assets)
    const done = await run.evaluate({ ...compiled.line, packages })
    return done ?? refuse(panelWords.console.wentAway)
  } catch (error) {
    return refuse((error as Error).message)
  }
}
