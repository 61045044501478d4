import { join } from 'node:path'
import { projectRoot } from '../process/projectRoot.ts'

/** The Django project. */
export const backendFolder = join(projectRoot, 'backend')
