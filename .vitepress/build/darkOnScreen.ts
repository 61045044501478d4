import type { CSSOptions } from 'vite'

type PostCss = Exclude<NonNullable<CSSOptions['postcss']>, string>
type PostCssPlugin = NonNullable<PostCss['plugins']>[number]

/** A selector of what is inside a dark page, not of an image made for one: `.dark p`, `html.dark`, `&:is(.dark)`. */
const DARK = /^(?:html|:root|&)?(?::is\()?\.dark\b/

/** PostCSS: every rule of the dark theme, VitePress's too, is for screens. Paper is white, whatever the reader's theme. */
export function darkOnScreen(): PostCssPlugin {
  return {
    postcssPlugin: 'login-lab:dark-on-screen',
    Once(root, { AtRule }) {
      root.walkRules((rule) => {
        const dark = rule.selectors.filter((selector) => DARK.test(selector))
        if (dark.length === 0) return
        const others = rule.selectors.filter((selector) => !DARK.test(selector))
        if (others.length > 0) rule.cloneBefore({ selectors: others })
        rule.selectors = dark
        const screen = new AtRule({ name: 'media', params: 'not print' })
        rule.replaceWith(screen)
        screen.append(rule)
      })
    },
  }
}
