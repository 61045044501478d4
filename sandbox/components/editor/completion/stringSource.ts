import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { packageNames } from '../../../modules/packageNames.ts'
import { editorWords as words } from '../../../words/editorWords.ts'
import { projectFacet } from '../projectFacet.ts'
import { fromHelp } from './help.ts'

/** Completes what stands in quotes: an import's file or package, and the server's paths. */
export function stringSource(context: CompletionContext): CompletionResult | null {
  const { file, files } = context.state.facet(projectFacet)
  if (!/\.(vue|js|ts)$/.test(file)) return null
  const imported = context.matchBefore(/(?:from|import)\s*\(?\s*['"][\w./-]*/)
  if (imported) {
    const from = imported.from + imported.text.search(/['"]/) + 1
    const own = Object.keys(files()).filter((name) => name !== file && !name.endsWith('.py'))
    return {
      from,
      options: [
        ...own.map((name) => ({ label: `./${name}`, type: 'text', boost: 1 })),
        ...packageNames.map((label) => ({ label, detail: words.package, type: 'namespace' })),
      ],
      validFor: /^[\w./-]*$/,
    }
  }
  const path = context.matchBefore(/(?::8000|['"`]|\})\/[\w/-]*/)
  if (!path) return null
  const from = path.from + path.text.indexOf('/')
  return { from, options: fromHelp(words.help.paths, 'text'), validFor: /^[\w/-]*$/ }
}
