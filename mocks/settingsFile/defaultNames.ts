import { Path, type PyObject } from '../python/objects.ts'
import { timedelta } from '../python/datetime.ts'
import { standardModules } from '../python/evaluate/builtins.ts'
import type { Value } from '../python/evaluate/Value.ts'
import { defaultSettings } from '../settings.ts'

/** The names that a settings.py finds there: the project's defaults, as Python's values. */
export function defaultNames(): Map<string, Value> {
  const names = new Map<string, Value>()
  for (const [name, value] of Object.entries(defaultSettings())) names.set(name, toPython(value))
  return names
    .set('timedelta', standardModules.datetime!.members.timedelta!)
    .set('BASE_DIR', new Path('/login_lab'))
    .set('__file__', '/login_lab/login_lab/settings.py')
}

function toPython(value: unknown): PyObject {
  if (Array.isArray(value)) return value.map(toPython)
  if (typeof value === 'number') return BigInt(value)
  if (value === undefined) return null
  if (typeof value !== 'object' || value === null || value instanceof timedelta) {
    return value as PyObject
  }
  return new Map(Object.entries(value).map(([key, one]) => [key, toPython(one)]))
}
