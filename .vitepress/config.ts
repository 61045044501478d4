import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { mocksInBrowser } from '../mocks/browser/mocksInBrowser.ts'
import { LAYOUT_KEY, LEAST } from '../sandbox/components/layout/shares.ts'
import { showKeptShares } from '../sandbox/components/layout/showKeptShares.ts'
import { bookInspection } from './build/bookInspection.ts'
import { codeThemes } from './build/codeThemes.ts'
import { withContentSecurityPolicy } from './build/contentSecurityPolicy.ts'
import { darkOnScreen } from './build/darkOnScreen.ts'
import { frameAssets } from './build/frameAssets.ts'
import { goalUnderHeading } from './build/goalUnderHeading.ts'
import { headScript } from './build/headScript.ts'
import { createHighlight } from './build/highlight.ts'
import { leanCode } from './build/leanCode.ts'
import { lessonProjects } from './build/lessonProjects.ts'
import { linkNotes } from './build/linkNotes.ts'
import { renderForSearch } from './build/renderForSearch.ts'
import { sandboxContainer } from './build/sandboxContainer.ts'
import { sidebar } from './build/sidebar.ts'
import { showOrigin } from './theme/showOrigin.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const docs = path.join(root, 'docs')
const highlight = await createHighlight()

export default defineConfig({
  title: 'Login Lab',
  description:
    'How a Vue app logs in to a Django REST backend with JSON Web Tokens: lessons with a running app beside its code.',
  lang: 'en-US',
  // Fetching every linked page ahead would stand in the way of the preview.
  router: { prefetchLinks: false },
  srcDir: 'docs',
  // A page that only tests and measurements open.
  srcExclude: process.env.TEST_PAGES ? [] : ['many-sandboxes.md'],
  // A sub-path, e.g. /login-lab/ for GitHub Pages.
  base: process.env.BASE ?? '/',
  ...(process.env.OUT_DIR ? { outDir: process.env.OUT_DIR } : {}),
  cleanUrls: true,
  // Numbers order the lessons' folders and do not show in their addresses.
  rewrites: (id) => id.replace(/^\d\d-/, ''),
  head: [
    ['link', { rel: 'icon', href: `${process.env.BASE ?? '/'}logo.svg` }],
    headScript(showKeptShares, LAYOUT_KEY, LEAST),
    headScript(showOrigin),
  ],
  markdown: {
    theme: codeThemes,
    config(md) {
      goalUnderHeading(md)
      sandboxContainer(md, docs, highlight)
      linkNotes(md)
    },
    // VitePress remembers a page by its text, and a sandbox shows other files: while they are written, each page is made anew.
    cache: process.env.NODE_ENV === 'production',
  },
  themeConfig: {
    logo: '/logo.svg',
    nav: [
      { text: 'Lessons', link: '/django-rest-framework/' },
      { text: 'The API', link: '/reference/api' },
      { text: 'Playground', link: '/playground' },
    ],
    sidebar: sidebar(docs),
    search: { provider: 'local', options: { _render: renderForSearch } },
    outline: false,
  },
  transformPageData(page) {
    if (!page.frontmatter.sandbox) return
    // The sandbox needs the width that the outline would take.
    page.frontmatter.aside = false
    page.frontmatter.pageClass = 'lab-lesson'
  },
  transformHtml: (html) => withContentSecurityPolicy(html),
  vite: {
    plugins: [
      bookInspection(docs),
      frameAssets(root),
      lessonProjects(docs),
      leanCode(),
      mocksInBrowser(),
    ],
    css: { postcss: { plugins: [darkOnScreen()] } },
    build: { chunkSizeWarningLimit: 1500 },
    // Found ahead: a package that is first met when a reader opens the editor would load the page anew, or fail.
    optimizeDeps: { entries: [path.join(root, '.vitepress/theme/index.ts')] },
  },
})
