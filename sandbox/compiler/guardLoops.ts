import { GUARD } from '../contract/guardName.ts'
import type { CodeEdit } from './editCode.ts'
import { childrenOf, isNode, type SyntaxNode } from './parseModule.ts'

/** Counts; only every so often does the frame's guard look at the clock. */
const TICK = `++${GUARD}.ticks>0&&${GUARD}.check()`

const LOOP = /^(For|ForIn|ForOf|While|DoWhile)Statement$/
const FUNCTION =
  /^(FunctionDeclaration|(Arrow)?FunctionExpression|(Object|Class|ClassPrivate)Method)$/

/**
 * Lets every loop's turn and every function's call pass the frame's guard, which ends code that never pauses. Functions count
 * as well: recursion, and a chain of promises that feeds itself, have no loop.
 * @param isWritten whether the code at an offset is the reader's; what the compiler made around it has no line to name
 */
export function guardLoops(
  program: SyntaxNode,
  isWritten: (offset: number) => boolean = () => true,
): CodeEdit[] {
  const edits: CodeEdit[] = []
  const visit = (node: SyntaxNode): void => {
    const isGuarded = LOOP.test(node.type) || FUNCTION.test(node.type)
    const body = isGuarded && isWritten(node.start) ? node.body : null
    for (const child of childrenOf(node)) {
      if (child !== body) visit(child)
      else if (child.type === 'BlockStatement') {
        edits.push(insert(startOfBlock(child), `;${TICK};`))
        visit(child)
      } else {
        const [before, after] = FUNCTION.test(node.type) ? [`(${TICK},`, ')'] : [`{${TICK};`, '}']
        edits.push(insert(child.start, before))
        visit(child)
        // After what stands inside: where both end in one place, the inner one closes first.
        edits.push(insert(child.end, after))
      }
    }
  }
  visit(program)
  return edits
}

/** Behind `{`, and behind directives such as 'use strict', which count only at the very start. */
function startOfBlock(block: SyntaxNode): number {
  const directives = (block.directives as unknown[] | undefined) ?? []
  const last = directives.findLast(isNode)
  return last ? last.end : block.start + 1
}

const insert = (at: number, text: string): CodeEdit => ({ start: at, end: at, text })
