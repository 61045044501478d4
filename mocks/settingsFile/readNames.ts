import { default_headers, default_methods } from '../corsheaders/defaults.ts'
import { builtins, standardModules } from '../python/evaluate/builtins.ts'
import { Evaluation } from '../python/evaluate/Evaluation.ts'
import { execute } from '../python/evaluate/execute.ts'
import { isObject, Module } from '../python/evaluate/Value.ts'
import { type PyObject, Tuple } from '../python/objects.ts'
import { parse } from '../python/syntax/parse.ts'
import { SourceError } from '../python/syntax/SourceError.ts'
import { defaultNames } from './defaultNames.ts'

const defaults = new Module('corsheaders.defaults', {
  default_headers: Tuple.holding(default_headers),
  default_methods: Tuple.holding(default_methods),
})
const modules = {
  ...standardModules,
  corsheaders: new Module('corsheaders', { defaults }),
  'corsheaders.defaults': defaults,
}

/** The settings of a file, and the line that last set each. */
export interface NamedValues {
  values: Map<string, PyObject>
  lines: Map<string, number>
}

/**
 * Reads a settings.py: nothing in it is executed. It holds overrides of the project's defaults.
 * @throws SourceError
 */
export function readNames(source: string): NamedValues {
  const run = new Evaluation(source, defaultNames(), builtins, modules)
  const lines = new Map<string, number>()
  try {
    const top = parse(source)
    execute(top, run)
    for (let node = top.firstChild; node; node = node.nextSibling) {
      const name = /^[A-Z][A-Z_0-9]*/.exec(run.text(node))?.[0]
      if (name) lines.set(name, source.slice(0, node.from).split('\n').length)
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = 'too many nested parentheses'
    throw new SourceError(source, { from: 0, to: 0 }, 'SyntaxError', message)
  }
  const values = new Map<string, PyObject>()
  for (const [name, value] of run.names) {
    // Django takes over whatever `str.isupper` says is in capitals.
    if (name === name.toUpperCase() && name !== name.toLowerCase() && isObject(value)) {
      values.set(name, value)
    }
  }
  return { values, lines }
}
