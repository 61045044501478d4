import { Facet } from '@codemirror/state'
import type { ProjectFiles } from '../../compiler/Project.ts'

/** What an editor knows of the project around its file. */
export interface EditedProject {
  /** The open file's name. */
  file: string
  /** The other files as they are now. */
  files(): ProjectFiles
}

/** The project that the edited file belongs to, for completion. */
export const projectFacet = Facet.define<EditedProject, EditedProject>({
  combine: ([project]) => project ?? { file: '', files: () => ({}) },
})
