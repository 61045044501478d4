import type { DefaultTheme } from 'vitepress'
import { parts } from './book/lessonFrontmatter.ts'
import { readBook } from './book/readBook.ts'

/** The sidebar: the lessons by part, as their folders and frontmatter say, then the reference. A lesson that cannot be read waits. */
export function sidebar(docs: string): DefaultTheme.SidebarItem[] {
  const { lessons } = readBook(docs)
  const sections = parts.map((part) => ({
    text: part,
    items: lessons
      .filter(({ frontmatter }) => frontmatter.part === part)
      .map(({ name, frontmatter }) => ({ text: frontmatter.title, link: `/${name}/` })),
  }))
  return [
    ...sections,
    { text: 'Reference', items: [{ text: 'The API', link: '/reference/api' }] },
    { text: 'Playground', link: '/playground' },
    { text: 'Your progress', link: '/progress' },
  ]
}
