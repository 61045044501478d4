import type { Model } from '../django/db/Table.ts'

/** A row of `todos_todo`. */
export interface TodoRow {
  id: number
  owner_id: number
  title: string
  completed: boolean
}

export const Todo: Model<TodoRow> = {
  db_table: 'todos_todo',
  columns: ['id', 'title', 'completed', 'owner_id'],
  unique: [],
}
