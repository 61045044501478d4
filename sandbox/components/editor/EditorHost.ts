import type { ProjectFiles } from '../../compiler/Project.ts'

/** What an editor asks of the sandbox around it, and what it tells it. */
export interface EditorHost {
  /** The project as it is now. */
  files(): ProjectFiles
  /** Id of the note that describes the editor. */
  noteId: string
  onEdit(file: string, text: string): void
  /** Something to tell the reader, e.g. that a paste was refused. */
  onNotice(text: string): void
  /** Whether Tab leaves the editor now, or indents. */
  onTabLeaves(leaves: boolean): void
  /** Asked to lay out the open file, by its key. */
  onFormat(): void
}
