import { babelParse } from 'vue/compiler-sfc'
import type { CompileError } from './Project.ts'

/** An import as written: offsets of the specifier without its quotes. */
export interface WrittenImport {
  specifier: string
  /** `import('…')`, which fails when it is reached, not before. */
  isDynamic: boolean
  start: number
  end: number
}

interface Node {
  type: string
  start?: number | null
  end?: number | null
  [key: string]: unknown
}

/**
 * Finds every import, export-from and `import('…')` of an ES module, or says where it does not parse.
 * Vue's compiler leaves plain scripts unparsed, so this is also their syntax check.
 */
export function readImports(
  code: string,
  file: string,
): { ok: true; imports: WrittenImport[] } | { ok: false; error: CompileError } {
  try {
    const ast = babelParse(code, { sourceType: 'module', plugins: ['importAttributes'] })
    const imports: WrittenImport[] = []
    collect(ast.program as unknown as Node, imports)
    return { ok: true, imports: imports.sort((a, b) => a.start - b.start) }
  } catch (fault) {
    const { message, loc } = fault as Error & { loc?: { line: number; column: number } }
    const error: CompileError = {
      file,
      line: loc?.line ?? null,
      column: loc ? loc.column + 1 : null,
      message: `SyntaxError: ${message.replace(/ \(\d+:\d+\)$/, '')}`,
    }
    return { ok: false, error }
  }
}

function collect(node: Node, found: WrittenImport[]): void {
  const source = specifierOf(node)
  if (source) found.push(source)
  for (const [key, child] of Object.entries(node)) {
    if (key === 'loc') continue
    for (const item of Array.isArray(child) ? child : [child]) {
      if (isNode(item)) collect(item, found)
    }
  }
}

function specifierOf(node: Node): WrittenImport | undefined {
  const literal =
    node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'Import'
      ? (node.arguments as unknown[])[0]
      : /^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$/.test(node.type)
        ? node.source
        : undefined
  if (!isNode(literal) || literal.type !== 'StringLiteral') return undefined
  if (typeof literal.start !== 'number' || typeof literal.end !== 'number') return undefined
  const isDynamic = !node.type.endsWith('Declaration')
  return {
    specifier: String(literal.value),
    isDynamic,
    start: literal.start + 1,
    end: literal.end - 1,
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
