import { babelParse } from 'vue/compiler-sfc'
import type { CompiledModule, ModuleImport } from '../contract/CompiledModule.ts'
import { editCode } from './editCode.ts'
import { keepDeclared, namesIn, type LineNode } from './lineNames.ts'
import { moduleEdits } from './moduleEdits.ts'
import type { CompiledProject } from './Project.ts'
import { parseModule } from './parseModule.ts'
import { readImports } from './readImports.ts'
import { resolveImport } from './resolveImport.ts'

/** The name of a typed line's module. */
const FILE = '(console)'

export interface CompiledLine {
  module: CompiledModule
  assigned: string[]
}

/**
 * Compiles a line of the console to a module whose default export is its value: that of its last expression. What it declares
 * is kept on the global object, so that later lines have it.
 */
export function compileLine(
  text: string,
  project: CompiledProject,
): { ok: true; line: CompiledLine; packages: string[] } | { ok: false; message: string } {
  const parsed = parseLine(text)
  if (!parsed.ok) return parsed
  const { declared, assigned } = namesIn(parsed.body)
  const code = codeOf(text, parsed.body, keepDeclared(declared))
  const module = parseModule(code, FILE)
  if (!module.ok) return { ok: false, message: module.error.message }
  const edited = editCode(code, null, moduleEdits(module.program))
  const files = Object.fromEntries(project.modules.map(({ file }) => [file, '']))
  const imports: ModuleImport[] = []
  for (const { specifier, isDynamic, start, end } of readImports(module.program)) {
    const resolved = resolveImport(specifier, FILE, files)
    if (!('missing' in resolved)) {
      imports.push({ start: edited.moved(start), end: edited.moved(end), ...resolved })
    } else if (!isDynamic) return { ok: false, message: resolved.missing }
  }
  const packages = imports.filter(({ isPackage }) => isPackage).map(({ target }) => target)
  return {
    ok: true,
    line: { module: { file: FILE, code: edited.code, imports }, assigned },
    packages,
  }
}

type ParsedLine = { ok: true; body: LineNode[] } | { ok: false; message: string }

/** `{ a: 1 }` is meant as an object and `'text'` as a text, though a program that starts so has a block or a directive. */
function parseLine(text: string): ParsedLine {
  const program = parse(text)
  const isClear =
    program.ok && program.body.length > 0 && program.body[0]?.type !== 'BlockStatement'
  if (isClear) return program
  const wrapped = parse(`(${text}\n)`)
  if (!wrapped.ok || wrapped.body.length !== 1) return program
  const [{ type }] = wrapped.body as [LineNode]
  if (type !== 'ExpressionStatement') return program
  return { ok: true, body: [{ type, start: 0, end: text.length }] }
}

function parse(text: string): ParsedLine {
  try {
    const ast = babelParse(text, { sourceType: 'module', plugins: ['importAttributes'] })
    return { ok: true, body: ast.program.body as unknown as LineNode[] }
  } catch (fault) {
    const message = (fault as Error).message.replace(/ \(\d+:\d+\)$/, '')
    return { ok: false, message: `SyntaxError: ${message}` }
  }
}

function codeOf(text: string, body: LineNode[], keep: string): string {
  const last = body.at(-1)
  if (last?.type !== 'ExpressionStatement') {
    return `${text}\n${keep}\nexport default undefined`
  }
  const expression = last.expression as LineNode | undefined
  const { start, end } = expression ?? last
  return `${text.slice(0, last.start)}\n${keep}\nexport default (${text.slice(start, end)}\n)`
}
