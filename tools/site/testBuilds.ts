import { join } from 'node:path'
import { projectRoot } from '../process/projectRoot.ts'
import type { Build } from './buildSite.ts'

// Apart from .vitepress/dist, so that a test run does not replace the site someone previews.
const folder = join(projectRoot, '.vitepress', 'cache', 'test-sites')

/** The site as the end-to-end tests read it, at the top of its host. */
export const topBuild: Build = { base: '/', outDir: join(folder, 'top'), testPages: true }

/** The same site under a path, as on GitHub Pages. */
export const subPathBuild: Build = {
  base: '/login-lab/',
  outDir: join(folder, 'sub-path'),
  testPages: false,
}
