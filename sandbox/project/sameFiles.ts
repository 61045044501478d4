import type { ProjectFiles } from '../compiler/Project.ts'

/** Whether two projects hold the same files with the same texts, in whatever order. */
export function sameFiles(a: ProjectFiles, b: ProjectFiles): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}
