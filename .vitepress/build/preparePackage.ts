import { editCode } from '../../sandbox/compiler/editCode.ts'
import { parseModule } from '../../sandbox/compiler/parseModule.ts'
import { readImports } from '../../sandbox/compiler/readImports.ts'
import { virtualGlobals } from '../../sandbox/compiler/virtualGlobals.ts'
import type { CompiledModule } from '../../sandbox/contract/CompiledModule.ts'

/**
 * A bundled package as the frame links it: like the reader's own code it finds the pretended `location`, and the packages that it
 * imports are known.
 */
export function preparePackage(name: string, bundled: string): CompiledModule {
  const parsed = parseModule(bundled, name)
  if (!parsed.ok) throw new Error(`Failed to read the package ${name}: ${parsed.error.message}`)
  const { code, moved } = editCode(bundled, null, virtualGlobals(parsed.program))
  const imports = readImports(parsed.program).map(({ specifier, start, end }) => ({
    target: specifier,
    isPackage: true,
    start: moved(start),
    end: moved(end),
  }))
  return { file: name, code, imports }
}
