import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { editorWords as words } from '../../../words/editorWords.ts'
import { projectFacet } from '../projectFacet.ts'
import { fromHelp, type HelpRow } from './help.ts'

/** Completes a settings.py: Django's names at the line's start and in their values, keys and classes in quotes. */
export function settingsSource(context: CompletionContext): CompletionResult | null {
  const { state, pos } = context
  if (!state.facet(projectFacet).file.endsWith('settings.py')) return null
  const setting = [...state.sliceDoc(0, pos).matchAll(/^(\w+)\s*=/gm)].at(-1)?.[1] ?? ''
  const quoted = context.matchBefore(/['"][\w.]*$/)
  if (quoted) {
    const rows = quotedIn(setting)
    return rows.length > 0
      ? { from: quoted.from + 1, options: fromHelp(rows, 'text'), validFor: /^[\w.]*$/ }
      : null
  }
  const typed = context.matchBefore(/\w+/)
  if (!typed && !context.explicit) return null
  const options = fromHelp(words.help.settings, 'variable')
  return { from: typed?.from ?? pos, options, validFor: /^\w*$/ }
}

function quotedIn(setting: string): readonly HelpRow[] {
  const { jwtAuth, restFramework, middleware } = words.help
  if (setting === 'JWT_AUTH') return jwtAuth
  if (setting === 'REST_FRAMEWORK') return restFramework
  return setting === 'MIDDLEWARE' ? middleware : []
}
