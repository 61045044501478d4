import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language'
import { editorWords as words } from '../../../words/editorWords.ts'
import { projectFacet, type EditedProject } from '../projectFacet.ts'
import { exportsOf } from './exportsOf.ts'
import { fromHelp } from './help.ts'
import { membersOf, type Member } from './membersOf.ts'
import { pathBefore } from './pathBefore.ts'
import { placeInVue, type PlaceInVue } from './placeInVue.ts'

/** Milliseconds that parsing up to the cursor may take. */
const PARSE_TIME = 500
const NO_CODE = /^(String|TemplateString|LineComment|BlockComment|Comment|RegExp)$/

/** Completes JavaScript, in scripts and in a template's expressions, by what the component and the project name. */
export function scriptSource(context: CompletionContext): CompletionResult | null {
  const { state, pos } = context
  const project = state.facet(projectFacet)
  const place = placeOf(project.file, state.sliceDoc(0, pos))
  if (place?.kind !== 'script' && place?.kind !== 'expression') return null
  // A long file is parsed in steps: here the place itself has to be known.
  const tree = ensureSyntaxTree(state, pos, PARSE_TIME) ?? syntaxTree(state)
  if (NO_CODE.test(tree.resolveInner(pos, -1).name)) return null
  const path = pathBefore(context)
  if (!path) return null
  const options = optionsAt(path.parts, membersOf(state.doc.toString()), project, place)
  return options.length > 0 ? { from: path.from, options, validFor: /^[$\w]*$/ } : null
}

function placeOf(file: string, before: string): PlaceInVue | null {
  if (file.endsWith('.vue')) return placeInVue(before)
  return /\.[jt]s$/.test(file) ? { kind: 'script' } : null
}

function optionsAt(
  parts: string[],
  members: Member[],
  project: EditedProject,
  place: PlaceInVue,
): Completion[] {
  const { help } = words
  const inTemplate = place.kind === 'expression'
  // A template names members without `this`.
  const owners = inTemplate ? parts.slice(0, -1) : parts.slice(0, -1).filter((_, i) => i > 0)
  const isOwn = inTemplate || parts[0] === 'this'
  const [owner] = parts.slice(0, -1).slice(-1)
  if (owner === '$session') return fromHelp(help.session, 'method')
  if (owner === 'flash' && parts.at(-3) === '$session') return fromHelp(help.flash, 'method')
  if (owner === 'axios') return fromHelp(help.axios, 'method')
  if (owner === 'response' || owner === 'res') return fromHelp(help.axiosResponse, 'property')
  if (owner === 'error' || owner === 'err') return fromHelp(help.axiosError, 'property')
  if (isOwn && owners.length === 1) {
    const keys = members.find(({ name }) => name === owners[0])?.keys ?? []
    return keys.map((label) => ({ label, type: 'property' }))
  }
  if (owner === undefined && !inTemplate) return namesAround(project)
  if (!isOwn || owners.length > 0) return []
  return [
    ...members.map(({ name, kind }) => ({
      label: name,
      detail: words.kinds[kind],
      type: kind === 'method' ? 'method' : 'property',
      boost: 2,
    })),
    ...fromHelp(help.instance, 'property'),
    ...(inTemplate ? [{ label: '$event', type: 'variable' }] : []),
  ]
}

/** axios, and what the project's other files export. */
function namesAround({ file, files }: EditedProject): Completion[] {
  const others = Object.entries(files()).filter(([name]) => name !== file && /\.[jt]s$/.test(name))
  return [
    { label: 'axios', type: 'variable' },
    ...others.flatMap(([name, source]) =>
      exportsOf(source).map((label) => ({
        label,
        detail: words.fromFile(name),
        type: 'variable',
        boost: 1,
      })),
    ),
  ]
}
