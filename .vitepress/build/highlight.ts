import { createHighlighter } from 'shiki'
import { codeThemes } from './codeThemes.ts'

/** Highlights a file's text as HTML. */
export type Highlight = (code: string, file: string) => string

const LANGUAGES: Record<string, string> = {
  vue: 'vue',
  js: 'javascript',
  ts: 'typescript',
  css: 'css',
  json: 'json',
  py: 'python',
}

/** Shiki with the site's two themes, so that a sandbox's code looks like the text's. */
export async function createHighlight(): Promise<Highlight> {
  const highlighter = await createHighlighter({
    langs: Object.values(LANGUAGES),
    themes: Object.values(codeThemes),
  })
  return (code, file) =>
    highlighter.codeToHtml(code, {
      lang: LANGUAGES[file.split('.').at(-1) ?? ''] ?? 'text',
      themes: codeThemes,
      defaultColor: false,
      transformers: [{ pre: (node) => void delete node.properties.tabindex }],
    })
}
