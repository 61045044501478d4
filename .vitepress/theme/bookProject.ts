import { projects } from 'virtual:lesson-projects'
import type { LoadedProject } from '../../sandbox/components/ProjectSource.ts'

const DEFAULT = 'login-flow/solution'

/** A project of the book, e.g. `cors/start`; `null` where there is none of that name. */
export async function bookProject(name: string): Promise<LoadedProject | null> {
  const load = Object.hasOwn(projects, name) ? projects[name] : undefined
  return load ? (await load()).default : null
}

/** The project that opens where an address names none. */
export async function defaultProject(): Promise<LoadedProject> {
  const project = await bookProject(DEFAULT)
  if (!project) throw new Error(`Failed to find the project ${DEFAULT}. Rebuild the site.`)
  return project
}
