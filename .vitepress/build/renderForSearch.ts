import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'

/** A page as the search reads it: without the addresses that paper shows; nothing of a page that is not to be found. */
export async function renderForSearch(
  source: string,
  env: MarkdownEnv,
  md: MarkdownRenderer,
): Promise<string> {
  const html = await md.renderAsync(source, Object.assign(env, { isTextAlone: true }))
  return env.frontmatter?.search === false ? '' : html
}
