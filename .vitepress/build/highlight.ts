import { createHighlighter } from 'shiki'

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

/** Shiki with the two themes that VitePress uses, so that a sandbox's code looks like the page's. */
export async function createHighlight(): Promise<Highlight> {
  const highlighter = await createHighlighter({
    langs: Object.values(LANGUAGES),
    themes: ['github-light', 'github-dark'],
  })
  return (code, file) =>
    highlighter.codeToHtml(code, {
      lang: LANGUAGES[file.split('.').at(-1) ?? ''] ?? 'text',
      themes: { light: 'github-light', dark: 'github-dark' },
      defaultColor: false,
      transformers: [{ pre: (node) => void delete node.properties.tabindex }],
    })
}
