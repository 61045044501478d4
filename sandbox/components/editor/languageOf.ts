import { css } from '@codemirror/lang-css'
import { html } from '@codemirror/lang-html'
import { javascript } from '@codemirror/lang-javascript'
import { json } from '@codemirror/lang-json'
import { python } from '@codemirror/lang-python'
import { vue } from '@codemirror/lang-vue'
import type { Extension } from '@codemirror/state'

/** The language of a file, by its ending; plain text for an unknown one. */
export function languageOf(file: string): Extension {
  switch (file.split('.').at(-1)) {
    case 'vue':
      return vue({ base: html() })
    case 'js':
      return javascript()
    case 'ts':
      return javascript({ typescript: true })
    case 'css':
      return css()
    case 'json':
      return json()
    case 'py':
      return python()
    default:
      return []
  }
}
