import type { SyntaxNode } from '../syntax/parse.ts'

/** The parts of a node, comments left out. */
export function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'Comment') found.push(child)
  }
  return found
}

/** Enough of a text to be named in a message. */
export const firstLine = (text: string): string => text.split('\n')[0]!.slice(0, 60)
