import { File, compileFile, useStore, type Store } from '@vue/repl/core'
import { ref } from 'vue'
import { compiledOutput } from './compiledOutput.ts'
import { compileErrorFrom } from './compileErrorFrom.ts'
import type { CompileError, LineMap } from './Project.ts'
import { scriptFault } from './scriptFault.ts'

/** What one file becomes. */
export interface CompiledSource {
  code: string
  style: string
  lineMap: LineMap | null
}

// compileFile asks the store for its compiler and options alone; with an import map of its own, nothing points to a CDN.
let sharedStore: Store | undefined
const compilerStore = (): Store =>
  (sharedStore ??= useStore({
    builtinImportMap: ref({ imports: {} }),
    // As Vite's development server compiles: a component's own names stay within reach of the console.
    sfcOptions: ref({ script: { inlineTemplate: false } }),
  }))

/**
 * Compiles one file of the reader's project with the Vue playground's own compiler.
 * @param file its name; the ending decides: `.vue`, `.js`, `.ts`, `.css`, `.json`
 */
export async function compileSource(
  file: string,
  source: string,
): Promise<{ ok: true; compiled: CompiledSource } | { ok: false; errors: CompileError[] }> {
  const unit = new File(file, source)
  const faults = await compileFile(compilerStore(), unit).catch((fault: Error) => [fault])
  if (faults.length > 0) {
    const inScript = file.endsWith('.vue') ? scriptFault(source, file) : null
    const errors = faults.map((fault) => compileErrorFrom(fault, file))
    return { ok: false, errors: inScript ? [inScript] : errors }
  }
  const { code, lineMap } = compiledOutput(source, unit.compiled.js, unit.compiled.clientMap)
  // The compiler answers with a comment where a component has no style.
  const style = unit.compiled.css.startsWith('/* No <style>') ? '' : unit.compiled.css
  return { ok: true, compiled: { code, style, lineMap } }
}
