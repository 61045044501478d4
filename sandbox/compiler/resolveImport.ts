import { isPackageName, packageNames } from '../modules/packageNames.ts'
import type { ProjectFiles } from './Project.ts'

/** What a specifier means in this project. */
export type Resolved = { target: string; isPackage: boolean } | { missing: string }

/** What an import may leave out; the project that is taken along has Vite do the same. */
export const LEFT_OUT = ['.js', '.ts', '.vue', '.json']
const ENDINGS = ['', ...LEFT_OUT, ...LEFT_OUT.map((ending) => `/index${ending}`)]
/** Where the reader's files lie in a Vite project: `/` is the folder above, `@/` this one. */
const SOURCES = /^(\/src|@)\//

/**
 * Resolves a specifier as Vite would: relative to the file, `@/` and `/src/` from where the files lie, anything else a package.
 * @returns the file or package meant, or the sentence that tells what is missing
 */
export function resolveImport(specifier: string, importer: string, files: ProjectFiles): Resolved {
  const isFile = /^(\.{0,2}\/|@\/)/.test(specifier)
  if (!isFile) {
    if (isPackageName(specifier)) return { target: specifier, isPackage: true }
    const names = packageNames.join(', ')
    return {
      missing: `Failed to import "${specifier}": the sandbox has no such package. It has ${names}; your own files start with "./".`,
    }
  }
  const names = Object.keys(files).join(', ')
  if (specifier.startsWith('/') && !SOURCES.test(specifier)) {
    return {
      missing: `Failed to import "${specifier}": "/" is the folder that holds src, as in a Vite project. Write "@${specifier}"; the project has ${names}.`,
    }
  }
  const path = joinPath(specifier, importer)
  const target = ENDINGS.map((ending) => path + ending).find((name) => Object.hasOwn(files, name))
  if (target !== undefined) return { target, isPackage: false }
  return {
    missing: `Failed to import "${specifier}": the project has no such file. It has ${names}.`,
  }
}

function joinPath(specifier: string, importer: string): string {
  const parts = SOURCES.test(specifier) ? [] : importer.split('/').slice(0, -1)
  for (const part of specifier.replace(SOURCES, '').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
