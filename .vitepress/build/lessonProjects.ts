import path from 'node:path'
import type { Plugin } from 'vite'
import { BookError } from './book/BookError.ts'
import { compileBookProject } from './book/compileBookProject.ts'
import { projectFaults } from './book/projectFaults.ts'
import { readProjects } from './book/readProjects.ts'

const LIST = 'virtual:lesson-projects'
const ONE = 'virtual:lesson-project/'

/** Whether a module is made of the book's projects. */
export const isOfProjects = (id: string): boolean => id === `\0${LIST}` || id.startsWith(`\0${ONE}`)

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
      const compiled = await compileBookProject(project.folder, project.files)
      if (!compiled.ok) {
        throw new BookError(await projectFaults(project.folder, project.files), path.dirname(docs))
      }
      return `export default ${JSON.stringify({ files: project.files, compiled: compiled.project })}`
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
