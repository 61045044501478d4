import type { DefaultTheme } from 'vitepress'
import { parts } from './lessonFrontmatter.ts'
import { readLessons } from './readLessons.ts'

/** The sidebar: the lessons by part, as their folders and frontmatter say, then the reference. */
export function sidebar(docs: string): DefaultTheme.SidebarItem[] {
  const lessons = readLessons(docs)
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
