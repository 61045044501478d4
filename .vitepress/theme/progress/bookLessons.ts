import type { DefaultTheme } from 'vitepress'

/** A lesson as the sidebar lists it. */
export interface BookLesson {
  /** As progress knows it: `json-web-tokens`. */
  name: string
  title: string
  /** From the site's top. */
  link: string
}

/** The book's lessons, in order: the sidebar's links to folders. */
export function bookLessons(sidebar: DefaultTheme.Config['sidebar']): BookLesson[] {
  const items = Array.isArray(sidebar) ? sidebar : []
  return items
    .flatMap((part) => part.items ?? [])
    .flatMap(({ text, link }) => {
      const name = /^\/([a-z0-9-]+)\/$/.exec(link ?? '')?.[1]
      return name && text && link ? [{ name, title: text, link }] : []
    })
}
