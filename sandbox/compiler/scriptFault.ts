import { babelParse, parse } from 'vue/compiler-sfc'
import type { CompileError } from './Project.ts'

/**
 * Where a component's script does not parse. The compiler hands out a script's fault as a stack, whose text newer engines fix
 * before the parser has written its message; so the script is parsed once more for its place.
 * @returns `null` when the script parses
 */
export function scriptFault(source: string, file: string): CompileError | null {
  const { script, scriptSetup } = parse(source, { filename: file }).descriptor
  for (const block of [script, scriptSetup]) {
    if (!block) continue
    try {
      const plugins = block.lang === 'ts' ? (['typescript'] as const) : []
      babelParse(block.content, { sourceType: 'module', plugins: [...plugins] })
    } catch (fault) {
      const { message, loc } = fault as Error & { loc?: { line: number; column: number } }
      return {
        file,
        line: loc ? block.loc.start.line - 1 + loc.line : null,
        column: loc ? loc.column + 1 : null,
        message: `SyntaxError: ${message.replace(/ \(\d+:\d+\)$/, '')}`,
      }
    }
  }
  return null
}
