import type { MarkdownRenderer } from 'vitepress'

/** Puts the goal that a lesson's frontmatter names under the page's heading. */
export function goalUnderHeading(md: MarkdownRenderer): void {
  md.core.ruler.push('lab_goal', (state) => {
    const { goal } = (state.env as { frontmatter?: { goal?: unknown } }).frontmatter ?? {}
    const heading = state.tokens.findIndex(
      ({ type, tag }) => type === 'heading_close' && tag === 'h1',
    )
    if (typeof goal !== 'string' || heading < 0) return
    const token = new state.Token('html_block', '', 0)
    token.content = `<p class="lab-goal" v-pre>${md.utils.escapeHtml(goal)}</p>\n`
    state.tokens.splice(heading + 1, 0, token)
  })
}
