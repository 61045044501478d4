import { childrenOf, isNode, type SyntaxNode } from './parseModule.ts'

const FUNCTION =
  /^(FunctionDeclaration|(Arrow)?FunctionExpression|(Object|Class|ClassPrivate)Method)$/

/** Whether a function, or the module as a whole, makes a name its own: by a parameter, its own name, an import, a `var`. */
export function declaresInFunction(node: SyntaxNode, name: string): boolean {
  if (node.type === 'Program') {
    return (node.body as SyntaxNode[]).some(
      (statement) => hasVar(statement, name) || imports(statement, name),
    )
  }
  if (!FUNCTION.test(node.type)) return false
  if (node.type === 'FunctionExpression' && binds(node.id, name)) return true
  const params = node.params as SyntaxNode[]
  return params.some((param) => binds(param, name)) || hasVar(node.body as SyntaxNode, name)
}

/** Whether a block makes a name its own for what stands in it: by `let`, `const`, `class`, `function`, `catch (…)`. */
export function declaresInBlock(node: SyntaxNode, name: string): boolean {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
      return (node.body as SyntaxNode[]).some((statement) => declares(statement, name))
    case 'SwitchStatement':
      return (node.cases as SyntaxNode[]).some((one) =>
        (one.consequent as SyntaxNode[]).some((statement) => declares(statement, name)),
      )
    case 'ForStatement':
      return declares(node.init, name)
    case 'ForInStatement':
    case 'ForOfStatement':
      return declares(node.left, name)
    case 'CatchClause':
      return binds(node.param, name)
    case 'ClassExpression':
      return binds(node.id, name)
    default:
      return false
  }
}

function declares(statement: unknown, name: string): boolean {
  if (!isNode(statement)) return false
  switch (statement.type) {
    case 'VariableDeclaration':
      return (statement.declarations as SyntaxNode[]).some(({ id }) => binds(id, name))
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return binds(statement.id, name)
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return declares(statement.declaration, name)
    default:
      return false
  }
}

const imports = (statement: SyntaxNode, name: string): boolean =>
  statement.type === 'ImportDeclaration' &&
  (statement.specifiers as SyntaxNode[]).some(({ local }) => binds(local, name))

/** A `var` belongs to the function around it, however deep it stands. */
function hasVar(node: SyntaxNode, name: string): boolean {
  if (FUNCTION.test(node.type) || node.type.startsWith('Class')) return false
  if (node.type === 'VariableDeclaration' && node.kind === 'var' && declares(node, name))
    return true
  return childrenOf(node).some((child) => hasVar(child, name))
}

/** Whether a pattern, e.g. `{ a, b: [c = 1], ...d }`, binds a name. */
function binds(pattern: unknown, name: string): boolean {
  if (!isNode(pattern)) return false
  switch (pattern.type) {
    case 'Identifier':
      return pattern.name === name
    case 'ObjectPattern':
      return (pattern.properties as SyntaxNode[]).some((property) => binds(property, name))
    case 'ObjectProperty':
      return binds(pattern.value, name)
    case 'ArrayPattern':
      return (pattern.elements as unknown[]).some((element) => binds(element, name))
    case 'AssignmentPattern':
      return binds(pattern.left, name)
    case 'RestElement':
      return binds(pattern.argument, name)
    default:
      return false
  }
}
