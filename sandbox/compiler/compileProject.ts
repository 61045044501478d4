import type { CompiledModule, ModuleImport } from '../contract/CompiledModule.ts'
import { ENTRIES, ROOT } from '../project/entryOf.ts'
import { compileSource } from './compileSource.ts'
import { editCode } from './editCode.ts'
import { moduleEdits } from './moduleEdits.ts'
import { orderModules } from './orderModules.ts'
import { parseModule, type SyntaxNode } from './parseModule.ts'
import type { CompileError, CompileResult, LineMap, ProjectFiles } from './Project.ts'
import { readImports } from './readImports.ts'
import { resolveImport } from './resolveImport.ts'
import { sourceLine } from './sourceLine.ts'

/** The entry made for a project that has none; its name cannot clash with a reader's file. */
const MOUNT_FILE = '(mount)'
const MOUNT_CODE = `import { createApp } from 'vue'\nimport App from './${ROOT}'\ncreateApp(App).mount('#app')\n`

/** Files that belong to the project but never run, e.g. the playground's own settings. */
const isCode = (file: string): boolean =>
  /\.(vue|js|ts|css|json)$/.test(file) && file !== 'import-map.json' && file !== 'tsconfig.json'

/**
 * Compiles a reader's project into modules that the frame can link.
 * @returns the project, or every fault found, each with its file
 */
export async function compileProject(files: ProjectFiles): Promise<CompileResult> {
  const entry = ENTRIES.find((name) => Object.hasOwn(files, name))
  if (!entry && !Object.hasOwn(files, ROOT)) {
    const message = `Failed to start the app: the project has neither ${ENTRIES.join(', ')} nor ${ROOT}. Add one of them.`
    return { ok: false, errors: [{ file: ROOT, line: null, column: null, message }] }
  }
  const sources = Object.entries(files).filter(([file]) => isCode(file))
  if (!entry) sources.push([MOUNT_FILE, MOUNT_CODE])

  const errors: CompileError[] = []
  const modules: CompiledModule[] = []
  const styles: string[] = []
  const lineMaps: Record<string, LineMap> = {}
  for (const [file, source] of sources) {
    const result = await compileSource(file === MOUNT_FILE ? 'mount.js' : file, source)
    if (!result.ok) {
      errors.push(...result.errors)
      continue
    }
    const { code, style, lineMap } = result.compiled
    if (style) styles.push(style)
    const parsed = parseModule(code, file)
    if (!parsed.ok) {
      errors.push(parsed.error)
      continue
    }
    const linked = linkImports(file, code, parsed.program, files, lineMap)
    errors.push(...linked.errors)
    const edited = editCode(code, lineMap, moduleEdits(parsed.program, writtenIn(code, lineMap)))
    if (edited.lineMap) lineMaps[file] = edited.lineMap
    const imports = linked.imports.map((one) => ({
      ...one,
      start: edited.moved(one.start),
      end: edited.moved(one.end),
    }))
    modules.push({ file, code: edited.code, imports })
  }
  if (errors.length > 0) return { ok: false, errors }

  const order = orderModules(modules, entry ?? MOUNT_FILE)
  if (!order.ok) return { ok: false, errors: [order.error] }
  const packages = [...new Set(order.modules.flatMap(packagesOf))]
  return {
    ok: true,
    project: { modules: order.modules, entry: entry ?? MOUNT_FILE, packages, styles, lineMaps },
  }
}

/** Tells where compiled code is the reader's own. */
const writtenIn =
  (code: string, lineMap: LineMap | null) =>
  (offset: number): boolean => {
    if (!lineMap) return true
    const before = code.slice(0, offset).split('\n')
    return sourceLine(lineMap, before.length, (before.at(-1) ?? '').length + 1) !== null
  }

const packagesOf = (module: CompiledModule): string[] =>
  module.imports.filter((one) => one.isPackage).map((one) => one.target)

function linkImports(
  file: string,
  code: string,
  program: SyntaxNode,
  files: ProjectFiles,
  lineMap: LineMap | null,
): { imports: ModuleImport[]; errors: CompileError[] } {
  const imports: ModuleImport[] = []
  const errors: CompileError[] = []
  for (const { specifier, isDynamic, start, end } of readImports(program)) {
    const resolved = resolveImport(specifier, file, files)
    if ('missing' in resolved) {
      if (isDynamic) continue
      const before = code.slice(0, start).split('\n')
      const line = sourceLine(lineMap ?? undefined, before.length, (before.at(-1) ?? '').length + 1)
      errors.push({ file, line, column: null, message: resolved.missing })
    } else imports.push({ start, end, ...resolved })
  }
  return { imports, errors }
}
