import type { Observe, QueryEvent } from '../../observe/ServerEvent.ts'
import { IntegrityError } from '../core/exceptions.ts'

export interface Row {
  id: number
}

/** A model's table: its name in the database, its columns in SQLite's order, those whose values may not repeat. */
export interface Model<R extends Row> {
  readonly db_table: string
  readonly columns: readonly (keyof R & string)[]
  readonly unique: readonly (keyof R)[]
}

/** The change that a table saw last. */
export interface TableChange {
  operation: 'INSERT' | 'UPDATE' | 'DELETE'
  id: number
}

/** What a table holds: rows in the order of their ids, which SQLite's AUTOINCREMENT never gives twice. */
export interface Stored<R extends Row> {
  readonly model: Model<R>
  readonly rows: Map<number, R>
  sequence: number
  lastChange: TableChange | null
}

/** A way to a table's rows. Each call is a query, and is told to whoever observes the request. */
export class Table<R extends Row> {
  constructor(
    private readonly stored: Stored<R>,
    private readonly observe?: Observe,
  ) {}

  /**
   * Inserts a row and gives it the next id.
   * @throws IntegrityError for a value that a unique column already holds
   */
  insert(values: Omit<R, 'id'>): R {
    const { model, rows } = this.stored
    for (const column of model.unique) {
      const value = (values as R)[column]
      if ([...rows.values()].some((row) => row[column] === value)) {
        this.report('INSERT', 0)
        throw new IntegrityError(`UNIQUE constraint failed: ${model.db_table}.${String(column)}`)
      }
    }
    this.stored.sequence += 1
    const row = { ...values, id: this.stored.sequence } as R
    rows.set(row.id, row)
    this.change('INSERT', row.id)
    return row
  }

  find(matches: (row: R) => boolean): R | undefined {
    let found: R | undefined
    for (const row of this.stored.rows.values()) {
      if (!matches(row)) continue
      found = row
      break
    }
    this.report('SELECT', found ? 1 : 0)
    return found
  }

  filter(matches: (row: R) => boolean): R[] {
    const found = [...this.stored.rows.values()].filter(matches)
    this.report('SELECT', found.length)
    return found
  }

  update(row: R, values: Partial<Omit<R, 'id'>>): void {
    Object.assign(row, values)
    this.change('UPDATE', row.id)
  }

  delete(id: number): void {
    this.stored.rows.delete(id)
    this.change('DELETE', id)
  }

  private change(operation: TableChange['operation'], id: number): void {
    this.stored.lastChange = { operation, id }
    this.report(operation, 1)
  }

  private report(operation: QueryEvent['operation'], rows: number): void {
    this.observe?.({ kind: 'query', table: this.stored.model.db_table, operation, rows })
  }
}
