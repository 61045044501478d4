import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { transformWithOxc } from 'vite'
import { z } from 'zod'
import type { Fault } from './Fault.ts'

const text = z.string().min(1)
const schema = z.object({
  hints: z.array(text).min(2),
  checks: z
    .array(z.object({ name: text, judge: z.function() }))
    .min(1)
    .refine((checks) => new Set(checks.map(({ name }) => name)).size === checks.length),
})

const EXPECTED: Record<string, string> = {
  default: 'Write export default { hints, checks } satisfies Exercise.',
  hints: 'Write two or more sentences, from a nudge to nearly the answer.',
  checks: 'Write a list of one or more { name, judge }, each name once.',
}

const known = new Map<string, { source: string; faults: Promise<Fault[]> }>()

/** What is wrong with a `check.ts`: it is imported, and what it exports looked at. One that is as it was is not read again. */
export function exerciseFaults(file: string): Promise<Fault[]> {
  const source = readFileSync(file, 'utf8')
  const before = known.get(file)
  if (before?.source === source) return before.faults
  const faults = read(file, source)
  known.set(file, { source, faults })
  return faults
}

async function read(file: string, source: string): Promise<Fault[]> {
  let exported: unknown
  try {
    exported = await defaultExport(file, source)
  } catch (error) {
    return [importFault(file, error)]
  }
  const checked = schema.safeParse(exported)
  if (checked.success) return []
  return checked.error.issues.map(({ path }) => {
    const key = String(path[0] ?? 'default')
    const cause = `${path.map(String).join('.') || 'its default export'} is ${seen(exported, path)}`
    const remedy = EXPECTED[key] ?? EXPECTED.default ?? ''
    return { file, ...placeOf(source, `${key}:`), cause, remedy }
  })
}

/** What stands at a place of the exercise, in a few words. */
function seen(exported: unknown, path: PropertyKey[]): string {
  const value = path.reduce<unknown>(
    (owner, key) =>
      owner === null || owner === undefined ? owner : Reflect.get(Object(owner), key),
    exported,
  )
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return `a list of ${value.length}, or names one thing twice`
  return typeof value === 'object' ? 'an object' : (JSON.stringify(value) ?? `a ${typeof value}`)
}

/** Runs a check's module by itself: it imports types alone. @throws with the author's line in the stack */
async function defaultExport(file: string, source: string): Promise<unknown> {
  const { code, map } = await transformWithOxc(source, file)
  try {
    const address = `data:text/javascript,${encodeURIComponent(code)}`
    const module = (await import(/* @vite-ignore */ address)) as { default?: unknown }
    return module.default
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    const [, line, column] = /data:text\/javascript,.*?:(\d+):(\d+)\)?$/m.exec(stack) ?? []
    const sourceMap = new TraceMap(map as ConstructorParameters<typeof TraceMap>[0])
    const place = line
      ? originalPositionFor(sourceMap, { line: Number(line), column: Number(column) - 1 })
      : null
    const told = new Error(message)
    told.stack = place?.line ? `${file}:${place.line}:${place.column + 1}` : ''
    throw told
  }
}

/** A check that does not parse, or throws while it is loaded; both name the place behind the file's name. */
function importFault(file: string, error: unknown): Fault {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const plain = stripVTControlCharacters(`${message}\n${stack}`)
  const place = /check\.ts:(\d+):(\d+)/.exec(plain)
  const lines = stripVTControlCharacters(message).split('\n')
  const first = lines.find((line) => line.trim() && !line.startsWith('Transform failed')) ?? ''
  return {
    file,
    line: place ? Number(place[1]) : null,
    column: place ? Number(place[2]) : null,
    cause: `it cannot be loaded (${first.replace(/^\[\w+\]\s*/, '').replace(/\.$/, '')})`,
    remedy: 'Mend it; a check imports types of sandbox/check/ alone.',
  }
}

/** Where a key is written first, or else the export: the best place there is once the code was run. */
function placeOf(source: string, key: string): Pick<Fault, 'line' | 'column'> {
  const offset = [key, 'export default'].map((word) => source.indexOf(word)).find((at) => at >= 0)
  const before = source.slice(0, offset ?? 0).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
