import path from 'node:path'
import type { SiteConfig } from 'vitepress'
import type { DevEnvironment, Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { BookError } from './book/BookError.ts'
import { placeOf, type Fault } from './book/Fault.ts'
import { inspectBook, type Inspection } from './book/inspectBook.ts'
import { isOfProjects } from './lessonProjects.ts'
import { sidebar } from './sidebar.ts'

const SITE_DATA = '/@siteData'
/** A file that is saved, or a folder that is copied, is several changes. Milliseconds. */
const AT_ONCE = 30

/**
 * Tells the book's author what is wrong, with file, line and what to do: a build ends with it, the site in development shows it
 * over the page and in the terminal until it is mended. In development it also brings what changed in the book to the page.
 */
export function bookInspection(docs: string): Plugin {
  const top = path.dirname(docs)
  let faults: Fault[] = []
  let reported = ''
  let server: ViteDevServer
  let site: SiteConfig
  let running: Promise<Inspection> | undefined

  /** Changes at one time share one look. */
  const inspectSoon = (): Promise<Inspection> =>
    (running ??= new Promise((resolve) => setTimeout(resolve, AT_ONCE)).then(() => {
      running = undefined
      // A file may go between being listed and being read.
      return inspectBook(docs).catch(() => inspectBook(docs))
    }))

  const overlay = () => ({
    type: 'error' as const,
    err: {
      message: new BookError(faults, top).message,
      // The overlay makes links of paths that it finds here.
      stack: faults
        .map((fault) => placeOf(fault, '/'))
        .map((place) => `/${place}`)
        .join('\n'),
    },
  })

  const report = ({ faults: found, quoted }: Inspection): void => {
    faults = found
    server.watcher.add([...new Set([...quoted].map((file) => path.dirname(file)))])
    const { message } = new BookError(faults, top)
    if (message === reported) return
    reported = message
    if (message === '') return
    server.config.logger.error(`\n${message}\n`, { timestamp: true })
    server.environments.client.hot.send(overlay())
  }

  return {
    name: 'login-lab:book-inspection',
    enforce: 'pre',
    async configResolved(config: ResolvedConfig & { vitepress?: SiteConfig }) {
      if (config.vitepress) site = config.vitepress
      if (config.command !== 'build') return
      const found = await inspectBook(docs)
      if (found.faults.length > 0) throw new BookError(found.faults, top)
    },
    async configureServer(made) {
      server = made
      // A page that is opened, or loaded anew, learns of them too.
      server.ws.on('vite:client:connect', (_, client) => {
        if (faults.length > 0) client.send(overlay())
      })
      report(await inspectBook(docs))
    },
    transform: {
      filter: { id: /\.md$/ },
      // VitePress would stumble over the same mistake, and say less.
      handler(_, id) {
        const own = faults.filter(({ file }) => file === id)
        if (own.length > 0) throw new BookError(own, top)
      },
    },
    hotUpdate: {
      order: 'post',
      async handler({ file, modules }) {
        if (this.environment.name !== 'client') return undefined
        const inspection = await inspectSoon()
        if (!file.startsWith(`${docs}/`) && !inspection.quoted.has(file)) return undefined
        const hadFaults = faults.length > 0
        report(inspection)
        // The page stays as it was, under the message.
        if (faults.length > 0) return []
        const changed = showSidebar() ? siteDataOf(this.environment) : []
        const isCode = /\/(start|solution)\/|\/check\.ts$/.test(file)
        if (!hadFaults && !isCode) return [...modules, ...changed]
        for (const { id } of [...this.environment.moduleGraph.idToModuleMap.values()]) {
          const module = id && (isOfProjects(id) || id.endsWith('.md') || id === SITE_DATA)
          const node = module ? this.environment.moduleGraph.getModuleById(id) : undefined
          if (node) this.environment.moduleGraph.invalidateModule(node)
        }
        this.environment.hot.send({ type: 'full-reload' })
        return []
      },
    },
  }

  function showSidebar(): boolean {
    const theme = site.site.themeConfig as { sidebar?: unknown }
    const now = sidebar(docs)
    if (JSON.stringify(now) === JSON.stringify(theme.sidebar)) return false
    theme.sidebar = now
    return true
  }
}

const siteDataOf = ({ moduleGraph }: DevEnvironment) =>
  [moduleGraph.getModuleById(SITE_DATA)].filter((module) => module !== undefined)
