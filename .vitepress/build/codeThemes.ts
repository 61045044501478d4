import { bundledThemes, type ThemeRegistrationAny } from 'shiki'

/**
 * Colours that cannot be read well enough on the site's grounds (WCAG 1.4.3: 4.5 to 1) → those that the editor has too.
 * Shiki compares them in small letters.
 */
const READABLE = {
  'github-light': {
    '#6a737d': '#59636e',
    '#d73a49': '#cf222e',
    '#22863a': '#1b7038',
    '#e36209': '#a34a06',
  },
  'github-dark': { '#6a737d': '#9aa4af' },
}

async function themeNamed(name: keyof typeof READABLE): Promise<ThemeRegistrationAny> {
  const { default: theme } = await bundledThemes[name]()
  return { ...theme, name: `readable-${name}`, colorReplacements: READABLE[name] }
}

/** The themes that VitePress uses, GitHub's, in colours of enough contrast: for the text's code and the sandboxes'. */
export const codeThemes = {
  light: await themeNamed('github-light'),
  dark: await themeNamed('github-dark'),
}
