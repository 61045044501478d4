import { isPackageName, packageNames } from '../modules/packageNames.ts'
import type { ProjectFiles } from './Project.ts'

/** What a specifier means in this project. */
export type Resolved = { target: string; isPackage: boolean } | { missing: string }

const ENDINGS = ['', '.js', '.ts', '.vue', '.json', '/index.js', '/index.ts']

/**
 * Resolves a specifier as Vite would: relative to the file, `@/` from the project's root, anything else a package.
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
  const path = joinPath(specifier, importer)
  const target = ENDINGS.map((ending) => path + ending).find((name) => Object.hasOwn(files, name))
  if (target !== undefined) return { target, isPackage: false }
  const names = Object.keys(files).join(', ')
  return {
    missing: `Failed to import "${specifier}": the project has no such file. It has ${names}.`,
  }
}

function joinPath(specifier: string, importer: string): string {
  const fromRoot = specifier.startsWith('/') || specifier.startsWith('@/')
  const parts = fromRoot ? [] : importer.split('/').slice(0, -1)
  for (const part of specifier.replace(/^@\//, '').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
