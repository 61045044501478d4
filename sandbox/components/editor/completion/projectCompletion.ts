import { scopeCompletionSource } from '@codemirror/lang-javascript'
import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { EditorState, type Extension } from '@codemirror/state'
import { projectFacet } from '../projectFacet.ts'
import { frameGlobals } from './frameGlobals.ts'
import { scriptSource } from './scriptSource.ts'
import { settingsSource } from './settingsSource.ts'
import { stringSource } from './stringSource.ts'
import { templateSource } from './templateSource.ts'

const globalsOf = scopeCompletionSource(frameGlobals())

const globalSource = async (context: CompletionContext): Promise<CompletionResult | null> =>
  /\.(vue|js|ts)$/.test(context.state.facet(projectFacet).file) ? globalsOf(context) : null

/** Completion from the reader's project, beside what each language brings (locals, keywords, HTML, CSS, Python). */
export const projectCompletion: Extension = EditorState.languageData.of(() =>
  [scriptSource, templateSource, stringSource, settingsSource, globalSource].map(
    (autocomplete) => ({
      autocomplete,
    }),
  ),
)
