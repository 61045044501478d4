import type { CompiledModule } from '../contract/CompiledModule.ts'
import type { CompileError } from './Project.ts'

/**
 * The modules that the entry reaches, each after those it imports: a module's address must be known before it is written
 * into its importer, so modules that import each other in a ring cannot be linked.
 */
export function orderModules(
  modules: CompiledModule[],
  entry: string,
): { ok: true; modules: CompiledModule[] } | { ok: false; error: CompileError } {
  const byFile = new Map(modules.map((module) => [module.file, module]))
  const ordered: CompiledModule[] = []
  const done = new Set<string>()
  const path: string[] = []

  const visit = (file: string): CompileError | undefined => {
    if (done.has(file)) return undefined
    if (path.includes(file)) return ringError([...path.slice(path.indexOf(file)), file])
    const module = byFile.get(file)
    if (!module) return undefined
    path.push(file)
    for (const { target, isPackage } of module.imports) {
      const error = isPackage ? undefined : visit(target)
      if (error) return error
    }
    path.pop()
    done.add(file)
    ordered.push(module)
    return undefined
  }

  const error = visit(entry)
  return error ? { ok: false, error } : { ok: true, modules: ordered }
}

function ringError(ring: string[]): CompileError {
  const message = `Failed to link the files: ${ring.join(' imports ')}. Move what they share into a file of its own.`
  return { file: ring[0] ?? '', line: null, column: null, message }
}
