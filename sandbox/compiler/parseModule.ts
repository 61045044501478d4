import { babelParse } from 'vue/compiler-sfc'
import type { CompileError } from './Project.ts'

/** A node of the syntax tree, as far as walking needs it. */
export interface SyntaxNode {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/**
 * Parses a compiled module once, for all that is read from it or put into it. Vue's compiler leaves plain scripts unparsed, so
 * this is also their syntax check.
 */
export function parseModule(
  code: string,
  file: string,
): { ok: true; program: SyntaxNode } | { ok: false; error: CompileError } {
  try {
    const ast = babelParse(code, { sourceType: 'module', plugins: ['importAttributes'] })
    return { ok: true, program: ast.program as unknown as SyntaxNode }
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

/** The nodes right below one, in the order of the code. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'loc' ? [] : (Array.isArray(child) ? child : [child]).filter(isNode),
  )
}

/** Whether a value of the tree is a node with a place in the code. */
export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as SyntaxNode).type === 'string' &&
  typeof (value as SyntaxNode).start === 'number' &&
  typeof (value as SyntaxNode).end === 'number'
