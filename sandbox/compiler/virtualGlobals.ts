import { VIRTUAL_GLOBALS } from '../contract/virtualGlobals.ts'
import { declaresInBlock, declaresInFunction } from './declares.ts'
import type { CodeEdit } from './editCode.ts'
import { childrenOf, isNode, type SyntaxNode } from './parseModule.ts'

const NAME = 'location'

/** Parts of a node that are names and not references, unless they are computed. */
const NAMED_PARTS: Record<string, string> = {
  MemberExpression: 'property',
  OptionalMemberExpression: 'property',
  ObjectProperty: 'key',
  ObjectMethod: 'key',
  ClassMethod: 'key',
  ClassProperty: 'key',
  ClassAccessorProperty: 'key',
}
const NO_REFERENCES =
  /^(ImportDeclaration|ExportAllDeclaration|ExportSpecifier|BreakStatement|ContinueStatement|MetaProperty|PrivateName)$/

/**
 * Lets a module read and set the pretended `location` where it means the browser's: a window's own is unforgeable, so no script
 * in the frame can put another in its place. `location` becomes a property of the sandbox's object, and the owner in
 * `window.location`, `document.location`, `const { location } = window` is exchanged if it turns out to be one; everything else
 * stays, a local variable of that name too.
 */
export function virtualGlobals(program: SyntaxNode): CodeEdit[] {
  const edits: CodeEdit[] = []
  visit(program, false, edits)
  return edits
}

function visit(node: SyntaxNode, isLocal: boolean, edits: CodeEdit[]): void {
  if (NO_REFERENCES.test(node.type)) return
  const local = isLocal || declaresInFunction(node, NAME) || declaresInBlock(node, NAME)
  if (node.type === 'Identifier') {
    if (node.name === NAME && !local) edits.push(insert(node.start, `${VIRTUAL_GLOBALS}.`))
    return
  }
  if (isShorthand(node) && !local) {
    edits.push(insert((node.key as SyntaxNode).end, `: ${VIRTUAL_GLOBALS}.${NAME}`))
    // Of a shorthand with a default, the default alone is left to see to.
    const value = node.value as SyntaxNode
    if (value.type === 'AssignmentPattern') visit(value.right as SyntaxNode, local, edits)
    return
  }
  const owner = ownerOf(node)
  if (owner) exchange(owner, edits)
  if (isMidChain(node)) edits.push(insert((node.object as SyntaxNode).end, '?'))
  const named = node.computed === true ? undefined : node[NAMED_PARTS[node.type] ?? '']
  const label = node.type === 'LabeledStatement' ? node.label : undefined
  for (const child of childrenOf(node)) {
    if (child !== named && child !== label) visit(child, local, edits)
  }
}

/** What a location is read from or written to here. */
function ownerOf(node: SyntaxNode): SyntaxNode | null {
  switch (node.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression': {
      const object = node.object as SyntaxNode
      return object.type !== 'Super' && isNamed(node.property, node.computed) ? object : null
    }
    case 'VariableDeclarator':
      return takesLocation(node.id) && isNode(node.init) ? node.init : null
    case 'AssignmentExpression':
      return takesLocation(node.left) ? (node.right as SyntaxNode) : null
    default:
      return null
  }
}

function exchange(owner: SyntaxNode, edits: CodeEdit[]): void {
  // The brackets around `(a, b)` are not part of it.
  const [open, close] = owner.type === 'SequenceExpression' ? ['((', '))'] : ['(', ')']
  edits.push(insert(owner.start, `${VIRTUAL_GLOBALS}.of${open}`), insert(owner.end, close))
}

/** In `a?.b.location` a missing `a` ends the whole chain, which an exchanged `a?.b` must do as well. */
const isMidChain = (node: SyntaxNode): boolean =>
  node.type === 'OptionalMemberExpression' &&
  node.optional === false &&
  node.computed !== true &&
  ownerOf(node) !== null

const takesLocation = (pattern: unknown): boolean =>
  isNode(pattern) &&
  pattern.type === 'ObjectPattern' &&
  (pattern.properties as SyntaxNode[]).some(({ key, computed }) => isNamed(key, computed))

const isShorthand = (node: SyntaxNode): boolean =>
  node.type === 'ObjectProperty' && node.shorthand === true && isNamed(node.key, false)

function isNamed(name: unknown, computed: unknown): boolean {
  if (!isNode(name)) return false
  return name.type === 'StringLiteral'
    ? name.value === NAME
    : name.type === 'Identifier' && computed !== true && name.name === NAME
}

const insert = (at: number, text: string): CodeEdit => ({ start: at, end: at, text })
