import path from 'node:path'
import type { Plugin } from 'vite'
import { compileProject } from '../../sandbox/compiler/compileProject.ts'
import type { CompiledProject, ProjectFiles } from '../../sandbox/compiler/Project.ts'
import { readProjects } from './readProjects.ts'

const LIST = 'virtual:lesson-projects'
const ONE = 'virtual:lesson-project/'

/**
 * Gives the page every lesson's projects, compiled already, and checks, each loaded when it is needed:
 * `virtual:lesson-projects` maps `login-flow/start` to a function that imports it.
 */
export function lessonProjects(docs: string): Plugin {
  return {
    name: 'login-lab:lesson-projects',
    resolveId: (id) => (id === LIST || id.startsWith(ONE) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${LIST}`) return listModule(docs)
      if (!id.startsWith(`\0${ONE}`)) return undefined
      const name = id.slice(ONE.length + 1)
      const project = readProjects(docs).get(name)
      if (!project)
        throw new Error(`Failed to load the project ${name}: there is no such folder in ${docs}.`)
      for (const file of Object.keys(project.files))
        this.addWatchFile(path.join(project.folder, file))
      const compiled = await compileOrThrow(project.folder, project.files)
      return `export default ${JSON.stringify({ files: project.files, compiled })}`
    },
    handleHotUpdate({ file, server }) {
      if (!/\/(start|solution)\/|\/check\.ts$/.test(file) || !file.startsWith(docs)) return
      for (const module of server.moduleGraph.idToModuleMap.values()) {
        if (module.id?.startsWith(`\0${ONE}`)) server.moduleGraph.invalidateModule(module)
      }
      server.ws.send({ type: 'full-reload' })
    },
  }
}

function listModule(docs: string): string {
  const projects: string[] = []
  const checks: string[] = []
  for (const [name, { check }] of readProjects(docs)) {
    projects.push(`${JSON.stringify(name)}: () => import(${JSON.stringify(ONE + name)})`)
    if (check) checks.push(`${JSON.stringify(name)}: () => import(${JSON.stringify(check)})`)
  }
  return `export const projects = {${projects.join(',\n')}}\nexport const checks = {${checks.join(',\n')}}`
}

async function compileOrThrow(folder: string, files: ProjectFiles): Promise<CompiledProject> {
  const result = await compileProject(files)
  if (result.ok) return result.project
  const faults = result.errors.map(
    ({ file, line, message }) => `  ${file}${line ? `:${line}` : ''} ${message}`,
  )
  throw new Error(`Failed to compile ${folder}:\n${faults.join('\n')}`)
}
