import { users } from './accounts/fixtures.ts'
import { User } from './django/contrib/auth/models.ts'
import { Database } from './django/db/Database.ts'
import { todos } from './todos/fixtures.ts'
import { Todo } from './todos/models.ts'

/** A database as `manage.py loaddata` leaves it: two users, three todos, ids from 1. */
export function seededDatabase(): Database {
  const database = new Database()
  for (const user of users) database.table(User).insert(user)
  for (const todo of todos) database.table(Todo).insert(todo)
  database.forgetChanges()
  return database
}
