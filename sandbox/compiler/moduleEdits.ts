import type { CodeEdit } from './editCode.ts'
import type { SyntaxNode } from './parseModule.ts'
import { virtualGlobals } from './virtualGlobals.ts'

/** What is changed in every module that runs in a frame, the reader's files and lines typed into the console alike. */
export function moduleEdits(program: SyntaxNode): CodeEdit[] {
  return virtualGlobals(program)
}
