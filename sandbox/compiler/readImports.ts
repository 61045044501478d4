import { childrenOf, isNode, type SyntaxNode } from './parseModule.ts'

/** An import as written: offsets of the specifier without its quotes. */
export interface WrittenImport {
  specifier: string
  /** `import('…')`, which fails when it is reached, not before. */
  isDynamic: boolean
  start: number
  end: number
}

/** Every import, export-from and `import('…')` of an ES module, in the order of the code. */
export function readImports(program: SyntaxNode): WrittenImport[] {
  const imports: WrittenImport[] = []
  collect(program, imports)
  return imports.sort((a, b) => a.start - b.start)
}

function collect(node: SyntaxNode, found: WrittenImport[]): void {
  const source = specifierOf(node)
  if (source) found.push(source)
  for (const child of childrenOf(node)) collect(child, found)
}

function specifierOf(node: SyntaxNode): WrittenImport | undefined {
  const literal =
    node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'Import'
      ? (node.arguments as unknown[])[0]
      : /^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$/.test(node.type)
        ? node.source
        : undefined
  if (!isNode(literal) || literal.type !== 'StringLiteral') return undefined
  const isDynamic = !node.type.endsWith('Declaration')
  return {
    specifier: String(literal.value),
    isDynamic,
    start: literal.start + 1,
    end: literal.end - 1,
  }
}
