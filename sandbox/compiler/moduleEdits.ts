import type { CodeEdit } from './editCode.ts'
import { guardLoops } from './guardLoops.ts'
import type { SyntaxNode } from './parseModule.ts'
import { virtualGlobals } from './virtualGlobals.ts'

/**
 * What is changed in every module that runs in a frame, the reader's files and lines typed into the console alike.
 * @param isWritten whether the code at an offset is the reader's own
 */
export function moduleEdits(
  program: SyntaxNode,
  isWritten: (offset: number) => boolean = () => true,
): CodeEdit[] {
  return [...guardLoops(program, isWritten), ...virtualGlobals(program)]
}
