import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'vite'
import { preparePackage } from './preparePackage.ts'
import type { PackageAsset } from '../../sandbox/session/FrameAssets.ts'
import { packageNames } from '../../sandbox/modules/packageNames.ts'

const ID = 'virtual:frame-assets'
const RESOLVED = `\0${ID}`
const FOLDER = 'sandbox'

/** File names below `sandbox/` on the site → their content. */
type Assets = {
  files: Map<string, string>
  page: string
  waitingPage: string
  packages: Record<string, PackageAsset>
}

/**
 * Bundles what runs inside the frame: its page, its one classic script (an opaque origin loads no module from the site) and
 * each package as one self-contained module. Served in development, emitted with the site; `virtual:frame-assets` tells where.
 */
export function frameAssets(root: string): Plugin {
  let base = '/'
  let assets: Promise<Assets> | undefined
  const source = path.join(root, 'sandbox')
  const load = (): Promise<Assets> => (assets ??= bundleAll(source))

  return {
    name: 'login-lab:frame-assets',
    configResolved(config) {
      base = config.base
    },
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined
      const { page, waitingPage, packages } = await load()
      const address = (name: string): string => `${base}${FOLDER}/${name}`
      const addresses = Object.entries(packages).map(([name, { address: file, imports }]) => [
        name,
        { address: address(file), imports },
      ])
      return `export default ${JSON.stringify({
        page: address(page),
        waitingPage: address(waitingPage),
        packages: Object.fromEntries(addresses),
      })}`
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [name, content] of (await load()).files) {
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source: content })
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.split(`${base}${FOLDER}/`)[1]?.split('?')[0] ?? ''
        load().then(({ files }) => {
          const content = files.get(name)
          if (content === undefined) return next()
          response.setHeader(
            'Content-Type',
            name.endsWith('.html') ? 'text/html' : 'text/javascript',
          )
          response.end(content)
        }, next)
      })
    },
    handleHotUpdate({ file, server }) {
      if (!/sandbox\/(frame|contract|modules)\//.test(file)) return
      assets = undefined
      const module = server.moduleGraph.getModuleById(RESOLVED)
      if (module) server.moduleGraph.invalidateModule(module)
      server.ws.send({ type: 'full-reload' })
    },
  }
}

async function bundleAll(source: string): Promise<Assets> {
  const files = new Map<string, string>()
  const add = (name: string, ending: string, content: string): string => {
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
    const file = `${name}-${hash}.${ending}`
    files.set(file, content)
    return file
  }
  const script = add('frame', 'js', await bundle(path.join(source, 'frame/main.ts'), 'iife'))
  const [html, css] = await Promise.all([
    readFile(path.join(source, 'frame/frame.html'), 'utf8'),
    readFile(path.join(source, 'frame/frame.css'), 'utf8'),
  ])
  // Inline, since VitePress takes the first style sheet of the output for the site's own.
  const document = html.replace('/* frame.css */', () => css)
  const pageOf = (attributes: string): string =>
    add(
      'frame',
      'html',
      document.replace('src="./main.ts"', () => attributes),
    )
  const page = pageOf(`src="${script}"`)
  const waiting = add('wait', 'js', await bundle(path.join(source, 'frame/waitForPage.ts'), 'iife'))
  const waitingPage = pageOf(`src="${waiting}" data-main="${script}"`)
  const packages: Record<string, PackageAsset> = {}
  for (const name of packageNames) {
    // Each package once: those that it needs are linked in the frame, so that all share one Vue.
    const others = packageNames.filter((other) => other !== name)
    const bundled = await bundle(path.join(source, `modules/${name}.ts`), 'es', others)
    const { code, imports } = preparePackage(name, bundled)
    packages[name] = { address: add(name, 'js', code), imports }
  }
  return { files, page, waitingPage, packages }
}

async function bundle(
  entry: string,
  format: 'es' | 'iife',
  external: string[] = [],
): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    // Learners need Vue's warnings, which its production build leaves out.
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rollupOptions: { external },
      lib: { entry, formats: [format], name: 'LoginLabFrame', fileName: 'bundle' },
    },
  })
  const [first] = Array.isArray(output) ? output : [output]
  if (!first || !('output' in first)) throw new Error(`Failed to bundle ${entry}: no output.`)
  return first.output[0].code
}
