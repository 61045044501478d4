import { targetName } from './explainError.ts'
import type { SyntaxNode } from './parse.ts'
import { SourceError } from './SourceError.ts'

/** An assignment to what cannot be assigned to, which the tree's grammar lets pass. */
export function findTargetError(source: string, top: SyntaxNode): SourceError | undefined {
  let found: SourceError | undefined
  top.cursor().iterate(({ node }) => {
    if (node.name !== 'AssignStatement' || found) return
    const signs = node.getChildren('AssignOp')
    const isAnnotated = node.getChild('TypeDef') !== null
    for (let one = node.firstChild; one && one.from < (signs.at(-1)?.from ?? node.to);) {
      const what = /^(None|Boolean)$/.test(one.name)
        ? source.slice(one.from, one.to)
        : targetName(one)
      if (what) {
        const isWord = /^(None|Boolean)$/.test(one.name)
        const hint = isWord || signs.length > 1 ? '' : " here. Maybe you meant '==' instead of '='?"
        const message = isAnnotated
          ? 'illegal target for annotation'
          : `cannot assign to ${what}${hint}`
        found = new SourceError(source, one, 'SyntaxError', message)
      }
      one = one.nextSibling
    }
  })
  return found
}
