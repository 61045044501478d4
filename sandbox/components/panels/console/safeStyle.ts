/** What `%c` may set, as in devtools: how text looks, not where it lies. */
const ALLOWED =
  /^(background(-color)?|border(-(top|right|bottom|left|color|style|width|radius))?|color|font(-(family|size|style|variant|weight|stretch))?|letter-spacing|line-height|margin(-\w+)?|padding(-\w+)?|text-(decoration|shadow|transform)|white-space|word-spacing)$/

/** The CSS of a `%c` with nothing in it that loads a file or leaves the line. */
export function safeStyle(css: string): Record<string, string> {
  const declarations = css.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration.slice(colon + 1).trim()
    return colon > 0 && ALLOWED.test(name) && !/url|image|expression/i.test(value)
      ? [[name, value]]
      : []
  })
  return Object.fromEntries(declarations) as Record<string, string>
}
