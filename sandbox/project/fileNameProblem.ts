import { editorWords as words } from '../words/editorWords.ts'

/** Kinds of files that a project holds. */
export const ENDINGS = ['.vue', '.js', '.ts', '.css', '.json', '.py']
const LONGEST = 60

/**
 * What is wrong with a new file's name, as a sentence; `null` if nothing is.
 * @param taken names of the other files
 */
export function fileNameProblem(name: string, taken: string[]): string | null {
  const { names } = words.files
  if (name === '') return names.empty
  if (name.length > LONGEST) return names.long(LONGEST)
  if (!/^[\w.-]+(\/[\w.-]+)*$/.test(name) || /(^|\/)\.+(\/|$)/.test(name)) return names.characters
  if (!ENDINGS.some((ending) => name.endsWith(ending) && !name.endsWith(`/${ending}`))) {
    return names.ending(ENDINGS)
  }
  if (ENDINGS.includes(name)) return names.ending(ENDINGS)
  // A project may be unpacked where capital letters make no difference.
  const same = taken.find((one) => one.toLowerCase() === name.toLowerCase())
  return same === undefined ? null : names.taken(same)
}
