import { compileProject } from '../../../sandbox/compiler/compileProject.ts'
import type { CompileResult, ProjectFiles } from '../../../sandbox/compiler/Project.ts'

const compiled = new Map<string, { text: string; result: Promise<CompileResult> }>()

/** Compiles a project of the book; one that is as it was is not compiled again. @param folder names it */
export function compileBookProject(folder: string, files: ProjectFiles): Promise<CompileResult> {
  const text = JSON.stringify(files)
  const known = compiled.get(folder)
  if (known?.text === text) return known.result
  const result = compileProject(files)
  compiled.set(folder, { text, result })
  return result
}
