import type { TodoRow } from './models.ts'

/** The todos of a fresh database. */
export const todos: readonly Omit<TodoRow, 'id'>[] = [
  { owner_id: 1, title: 'Install Django REST framework', completed: true },
  { owner_id: 1, title: 'Issue a token', completed: false },
  { owner_id: 2, title: 'Hand over the keys', completed: false },
]
