import { javascriptLanguage, typescriptLanguage } from '@codemirror/lang-javascript'
import type { SyntaxNode } from '@lezer/common'

/** What a component's template and `this` know by name. */
export interface Member {
  name: string
  kind: 'prop' | 'data' | 'computed' | 'method' | 'injected' | 'setup'
  /** Names inside, where the value is an object written out. */
  keys: string[]
}

const KINDS: Record<string, Member['kind']> = {
  props: 'prop',
  computed: 'computed',
  methods: 'method',
  inject: 'injected',
}

/**
 * The members that a component's options name, or those of its `<script setup>`. Half-typed code is read as far as it goes.
 * @param source a component's whole file
 */
export function membersOf(source: string): Member[] {
  const script = /<script\b([^>]*)>([^]*?)(?:<\/script>|$)/.exec(source)
  const code = script ? (script[2] ?? '') : source
  const language = script?.[1]?.includes('ts') ? typescriptLanguage : javascriptLanguage
  const top = language.parser.parse(code).topNode
  const text = (node: SyntaxNode): string => code.slice(node.from, node.to)
  if (script?.[1]?.includes('setup')) {
    const names = definitionsIn(top).map(text)
    return [...new Set(names)].map((name) => ({ name, kind: 'setup', keys: [] }))
  }
  const options = optionsOf(top)
  if (!options) return []
  return properties(options, text).flatMap(({ name, value }): Member[] => {
    const kind = KINDS[name]
    if (kind) return namesIn(value, text).map((one) => ({ ...one, kind }))
    if (name !== 'data' && name !== 'setup') return []
    const returned = returnedObject(value)
    const found = returned ? namesIn(returned, text) : []
    return found.map((one) => ({ ...one, kind: name }))
  })
}

/** The object after `export default`, also inside `defineComponent( )`. */
function optionsOf(top: SyntaxNode): SyntaxNode | null {
  const exported = top.getChildren('ExportDeclaration').find((one) => one.getChild('default'))
  const call = exported?.getChild('CallExpression')?.getChild('ArgList')
  return (call ?? exported)?.getChild('ObjectExpression') ?? null
}

/** Top-level bindings of `<script setup>`. */
function definitionsIn(top: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = []
  top.cursor().iterate((node) => {
    if (node.name === 'Block' || node.name === 'ParamList') return false
    if (node.name === 'VariableDefinition') found.push(node.node)
    return undefined
  })
  return found
}

function properties(
  object: SyntaxNode,
  text: (node: SyntaxNode) => string,
): { name: string; value: SyntaxNode }[] {
  return object.getChildren('Property').flatMap((property) => {
    const key = property.getChild('PropertyDefinition') ?? property.getChild('String')
    return key ? [{ name: text(key).replace(/^['"]|['"]$/g, ''), value: property }] : []
  })
}

/** Keys of an object, or the strings of an array, below a property. */
function namesIn(
  property: SyntaxNode,
  text: (node: SyntaxNode) => string,
): { name: string; keys: string[] }[] {
  const list = property.getChild('ArrayExpression')
  if (list) {
    return list.getChildren('String').map((one) => ({ name: text(one).slice(1, -1), keys: [] }))
  }
  const isObject = property.name === 'ObjectExpression'
  const object = isObject ? property : property.getChild('ObjectExpression')
  if (!object) return []
  return properties(object, text).map(({ name, value }) => {
    const inner = value.getChild('ObjectExpression')
    return { name, keys: inner ? properties(inner, text).map((one) => one.name) : [] }
  })
}

/** What `data()` or `setup()` returns, however it is written. */
function returnedObject(property: SyntaxNode): SyntaxNode | null {
  const arrow = property.getChild('ArrowFunction') ?? property.getChild('FunctionExpression')
  const body = (arrow ?? property).getChild('Block')
  if (!body) return arrow?.getChild('ParenthesizedExpression')?.getChild('ObjectExpression') ?? null
  return body.getChild('ReturnStatement')?.getChild('ObjectExpression') ?? null
}
