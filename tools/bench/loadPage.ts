import type { Browser } from '@playwright/test'
import { telltales } from '../site/telltales.ts'
import { gzipSize } from './gzipSize.ts'

/** What one page costs. */
export interface Load {
  /** Bytes as a host sends them. */
  all: number
  js: number
  editorOrCompiler: boolean
}

/** Milliseconds without another request after which a page has loaded what it loads by itself. */
const SETTLED = 1500

/** How a page is loaded. */
export interface LoadOptions {
  site: string
  path: string
  outDir: string
  /** Whether its sandboxes may start; else the page is one to read, as before the reader reaches one. */
  live: boolean
}

/** Loads a page with an empty cache and adds up the files that it asked for. */
export async function loadPage(browser: Browser, options: LoadOptions): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  if (!options.live) {
    // A sandbox starts when an observer says that it is near; this one never says so. It also keeps
    // VitePress from fetching linked pages ahead, on the plain page too.
    await context.addInitScript(() => {
      window.IntersectionObserver.prototype.observe = () => undefined
    })
  }
  const page = await context.newPage()
  const urls = new Set<string>()
  const texts: Promise<string>[] = []
  context.on('request', (request) => {
    if (request.url().startsWith(options.site)) urls.add(request.url())
  })
  context.on('response', (response) => {
    if (/\.js(\?|$)/.test(response.url())) texts.push(response.text().catch(() => ''))
  })
  await page.goto(new URL(options.path, options.site).href)
  // Playwright's own idle never comes where a frame was taken away while it loaded.
  for (let known = -1; known !== urls.size; await page.waitForTimeout(SETTLED)) known = urls.size
  const scripts = (await Promise.all(texts)).join('\n')
  await context.close()
  const sizes = [...urls].map((url) => ({ url, size: gzipSize(url, options.site, options.outDir) }))
  const sum = (some: typeof sizes): number => some.reduce((total, { size }) => total + size, 0)
  return {
    all: sum(sizes),
    js: sum(sizes.filter(({ url }) => /\.js(\?|$)/.test(url))),
    editorOrCompiler: scripts.includes(telltales.editor) || scripts.includes(telltales.compiler),
  }
}
