/** A node of a typed line's syntax tree. */
export interface LineNode {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/** Declared names; whether each can be assigned to from outside. */
export type DeclaredNames = Map<string, boolean>

/** The names that a line declares for later lines, and those that it assigns to without declaring them anywhere. */
export function namesIn(body: LineNode[]): { declared: DeclaredNames; assigned: string[] } {
  const declared: DeclaredNames = new Map()
  for (const statement of body) {
    for (const name of declaredBy(statement))
      declared.set(name, statement.type !== 'ImportDeclaration')
  }
  const inner = new Set<string>()
  const assigned = new Set<string>()
  for (const statement of body) {
    walk(statement, (node) => {
      for (const name of declaredBy(node)) inner.add(name)
      if (node.type === 'AssignmentExpression' && node.operator === '=' && isNode(node.left)) {
        if (node.left.type === 'Identifier') assigned.add(String(node.left.name))
      }
    })
  }
  return { declared, assigned: [...assigned].filter((name) => !inner.has(name)) }
}

/** Code that puts declared names on the global object, each still the one variable. */
export function keepDeclared(declared: DeclaredNames): string {
  if (declared.size === 0) return ''
  const accessors = [...declared].map(([name, isAssignable]) => {
    const set = isAssignable ? `, set ${name}(value) { ${name} = value }` : ''
    return `get ${name}() { return ${name} }${set}`
  })
  return `Object.defineProperties(globalThis, Object.getOwnPropertyDescriptors({ ${accessors.join(', ')} }));`
}

function declaredBy(node: LineNode): string[] {
  if (node.type === 'VariableDeclaration') {
    return (node.declarations as LineNode[]).flatMap(({ id }) => namesOf(id as LineNode))
  }
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') {
    return namesOf(node.id as LineNode)
  }
  if (node.type === 'ImportDeclaration') {
    return (node.specifiers as LineNode[]).flatMap(({ local }) => namesOf(local as LineNode))
  }
  return []
}

/** The names that a pattern binds. */
function namesOf(pattern: LineNode | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [String(pattern.name)]
    case 'ObjectPattern':
      return (pattern.properties as LineNode[]).flatMap((one) =>
        namesOf((one.type === 'RestElement' ? one.argument : one.value) as LineNode),
      )
    case 'ArrayPattern':
      return (pattern.elements as (LineNode | null)[]).flatMap(namesOf)
    case 'AssignmentPattern':
      return namesOf(pattern.left as LineNode)
    case 'RestElement':
      return namesOf(pattern.argument as LineNode)
    default:
      return []
  }
}

function walk(node: LineNode, visit: (node: LineNode) => void): void {
  visit(node)
  for (const [key, child] of Object.entries(node)) {
    if (key === 'loc') continue
    for (const item of Array.isArray(child) ? child : [child]) if (isNode(item)) walk(item, visit)
  }
}

const isNode = (value: unknown): value is LineNode =>
  typeof value === 'object' && value !== null && typeof (value as LineNode).type === 'string'
