import type { SyntaxNode } from '../syntax/parse.ts'
import type { Evaluation } from './Evaluation.ts'
import { children } from './children.ts'
import type { Module } from './Value.ts'

/** `import module`, `import module as name`, `from module import name as other`. @throws SourceError */
export function executeImport(node: SyntaxNode, run: Evaluation): void {
  const words = children(node)
    .map((part) => run.text(part))
    .filter((word) => !/^[()]$/.test(word))
  const from = words[0] === 'from' ? words.slice(1, words.indexOf('import')).join('') : null
  const listed = words.slice(words.indexOf('import') + 1)
  for (const entry of split(listed)) {
    const at = entry.indexOf('as')
    const name = (at === -1 ? entry : entry.slice(0, at)).join('')
    const alias = at === -1 ? undefined : entry[at + 1]
    if (from === null) importModule(node, name, alias, run)
    else importName(node, from, name, alias ?? name, run)
  }
}

function importModule(
  node: SyntaxNode,
  name: string,
  alias: string | undefined,
  run: Evaluation,
): void {
  const module = find(node, name, run)
  const top = name.split('.')[0]!
  run.names.set(alias ?? top, alias ? module : find(node, top, run))
}

function importName(
  node: SyntaxNode,
  from: string,
  name: string,
  alias: string,
  run: Evaluation,
): void {
  const module = find(node, from, run)
  if (name === '*') throw run.unsupported(node, `\`${run.text(node)}\``)
  if (Object.hasOwn(module.members, name)) {
    run.names.set(alias, module.members[name]!)
    return
  }
  const place = `${from.replaceAll('.', '/')}.py`
  throw run.error(node, 'ImportError', `cannot import name '${name}' from '${from}' (${place})`)
}

function find(node: SyntaxNode, name: string, run: Evaluation): Module {
  if (Object.hasOwn(run.modules, name)) return run.modules[name]!
  // What Python ships with is there on a real server, and only here it is not.
  if (STANDARD.test(name) || name.startsWith('.')) {
    throw run.unsupported(node, `\`${run.text(node)}\``)
  }
  throw run.error(node, 'ModuleNotFoundError', `No module named '${name}'`)
}

const STANDARD =
  /^(sys|json|logging|socket|string|random|secrets|time|typing|collections|functools|itertools|base64|hashlib|subprocess|platform|warnings|django|rest_framework|rest_framework_jwt|login_lab|accounts|todos|uploads)(\.|$)/

function split(words: string[]): string[][] {
  const entries: string[][] = [[]]
  for (const word of words) {
    if (word === ',') entries.push([])
    else entries.at(-1)!.push(word)
  }
  return entries.filter((entry) => entry.length > 0)
}
