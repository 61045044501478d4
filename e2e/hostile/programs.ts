import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What becomes of a program that misbehaves, and what the reader is told. */
export type Ending =
  /** The guard ends it; the box over the app names its line. */
  | { kind: 'guarded' }
  /** Vue or the browser ends it, in its own words. */
  | { kind: 'told'; words: RegExp }
  /** It floods or works hard, and goes on. */
  | { kind: 'goes on' }
  /** The app is stopped, and waits for the reader to start it again. */
  | { kind: 'held'; words: RegExp }
  /** No guard sees it: the page misses the frame's heartbeat, and takes every frame away. */
  | { kind: 'hangs' }

export interface HostileProgram {
  name: string
  source: string
  ending: Ending
}

const VUE = /Maximum recursive updates exceeded/
const STACK = /Maximum call stack size exceeded/

/** Programs of this folder that do not end at a line marked `ends here`. */
const OTHERS: Record<string, Ending> = {
  'watchers-that-answer-each-other': { kind: 'told', words: VUE },
  'template-that-counts': { kind: 'told', words: VUE },
  'updated-that-updates': { kind: 'told', words: VUE },
  'component-of-itself': { kind: 'told', words: STACK },
  'recursion-without-end': { kind: 'told', words: STACK },
  'json-without-end': { kind: 'told', words: STACK },
  'errors-in-an-interval': { kind: 'told', words: /again/ },
  'rejections-in-an-interval': { kind: 'told', words: /rejected/ },
  'form-that-submits-itself': { kind: 'held', words: /loaded itself anew again and again/ },
  'regular-expression': { kind: 'hangs' },
  'regular-expression-at-the-start': { kind: 'hangs' },
  'regular-expression-in-a-timer': { kind: 'hangs' },
  'number-of-millions-of-digits': { kind: 'hangs' },
  'code-that-the-compiler-never-saw': { kind: 'hangs' },
}

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Every hostile program, named by what it does. */
export const hostilePrograms: HostileProgram[] = readdirSync(folder)
  .filter((file) => file.endsWith('.vue'))
  .map((file) => {
    const name = file.replace('.vue', '')
    const source = readFileSync(folder + file, 'utf8')
    const ending = source.includes('ends here') ? { kind: 'guarded' as const } : OTHERS[name]
    return { name, source, ending: ending ?? { kind: 'goes on' } }
  })

/** Lines, counted from 1, at which the guard may end a program. */
export function linesOfTheEnd({ source }: HostileProgram): number[] {
  return source
    .split('\n')
    .flatMap((line, index) => (/(ends|or) here/.test(line) ? [index + 1] : []))
}
