import { dependencies, devDependencies, engines } from '../../package.json'
import type { ProjectFiles } from '../compiler/Project.ts'
import { SETTINGS_FILE } from '../network/Server.ts'
import { ENTRIES, ROOT } from '../project/entryOf.ts'
import { shareWords } from '../words/shareWords.ts'
import { safeNames } from './safeNames.ts'
import indexHtml from './template/index.html?raw'
import mainJs from './template/main.js?raw'
import readme from './template/README.md?raw'
import viteConfig from './template/vite.config.js?raw'

/**
 * A project for a machine of one's own: what a sandbox holds, and what it takes to run it with Vite.
 * @returns texts by path, the code as it is, even where it has faults
 */
export function projectForVite(name: string, files: ProjectFiles): Map<string, string> {
  const entry = ENTRIES.find((one) => Object.hasOwn(files, one))
  const project = new Map([
    ['package.json', packageJson(name, files)],
    ['index.html', indexHtml.replace('main.js', entry ?? 'main.js')],
    ['vite.config.js', viteConfig],
  ])
  const own = Object.keys(files).filter((file) => file !== SETTINGS_FILE)
  const names = safeNames([...(entry ? [] : ['main.js']), ...own])
  // In the sandbox, App.vue is mounted where nothing else starts the app.
  if (!entry && Object.hasOwn(files, ROOT)) project.set('src/main.js', mainJs)
  for (const file of own) project.set(`src/${names.get(file)}`, files[file] ?? '')
  project.set('README.md', readme + renamedText(names))
  const settings = files[SETTINGS_FILE]
  if (settings !== undefined) project.set(SETTINGS_FILE, settings)
  return project
}

/** What the README says of files whose names cannot be unpacked everywhere: their imports are as they were. */
function renamedText(names: Map<string, string>): string {
  const rows = [...names].filter(([name, safe]) => name !== safe)
  if (rows.length === 0) return ''
  const list = rows.map(([name, safe]) => `- ${shareWords.renamed(name, safe)}\n`).join('')
  return `\n## ${shareWords.renamedTitle}\n\n${shareWords.renamedHint}\n\n${list}`
}

function packageJson(name: string, files: ProjectFiles): string {
  const usesRouter = Object.values(files).some((text) => text.includes('vue-router'))
  const manifest = {
    name,
    private: true,
    type: 'module',
    engines,
    scripts: { dev: 'vite', build: 'vite build', preview: 'vite preview' },
    dependencies: {
      axios: dependencies.axios,
      vue: dependencies.vue,
      ...(usesRouter ? { 'vue-router': dependencies['vue-router'] } : {}),
      'vue-session': dependencies['vue-session'],
    },
    devDependencies: {
      '@vitejs/plugin-vue': devDependencies['@vitejs/plugin-vue'],
      vite: devDependencies.vite,
    },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
