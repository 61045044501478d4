import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { editorWords as words } from '../../../words/editorWords.ts'
import { projectFacet } from '../projectFacet.ts'
import { fromHelp } from './help.ts'
import { placeInVue } from './placeInVue.ts'

/** Completes a template's tags and attributes: directives, events with their modifiers, components. */
export function templateSource(context: CompletionContext): CompletionResult | null {
  const { state, pos } = context
  const { file, files } = state.facet(projectFacet)
  if (!file.endsWith('.vue')) return null
  const place = placeInVue(state.sliceDoc(0, pos))
  if (place.kind === 'tag') {
    const typed = context.matchBefore(/<\/?[\w-]*/)
    if (!typed) return null
    const from = typed.from + (typed.text.startsWith('</') ? 2 : 1)
    const names = Object.keys(files()).filter((name) => name.endsWith('.vue') && name !== file)
    const own = names.map((name) => ({
      label: name.replace(/^.*\/|\.vue$/g, ''),
      detail: words.fromFile(name),
      type: 'class',
      boost: 1,
    }))
    return { from, options: [...own, ...fromHelp(words.help.builtIns, 'class')] }
  }
  if (place.kind !== 'attribute') return null
  const typed = context.matchBefore(/[@:#v][\w:.@-]*/)
  if (!typed) return null
  const modifier = /\.[\w-]*$/.exec(typed.text)
  if (modifier) {
    const options = modifiersOf(typed.text)
    return options.length > 0 ? { from: pos - modifier[0].length + 1, options } : null
  }
  const { directives, events, bindings } = words.help
  return {
    from: typed.from,
    options: [
      ...fromHelp(directives, 'keyword'),
      ...fromHelp(events, 'method'),
      ...fromHelp(bindings, 'property'),
    ],
    validFor: /^[@:v][\w:-]*$/,
  }
}

function modifiersOf(attribute: string): Completion[] {
  const { eventModifiers, keyModifiers, modelModifiers } = words.help
  if (attribute.startsWith('v-model')) return fromHelp(modelModifiers, 'keyword')
  if (!/^(@|v-on:)/.test(attribute)) return []
  const isKey = /^(@|v-on:)key/.test(attribute)
  return fromHelp(isKey ? [...keyModifiers, ...eventModifiers] : eventModifiers, 'keyword')
}
