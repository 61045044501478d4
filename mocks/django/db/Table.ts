import { IntegrityError } from '../core/exceptions.ts'

export interface Row {
  id: number
}

/** A model's table: its name in the database, and the columns whose values may not repeat. */
export interface Model<R extends Row> {
  readonly db_table: string
  readonly unique: readonly (keyof R)[]
}

/** Rows in the order of their ids, which SQLite's AUTOINCREMENT never gives twice. */
export class Table<R extends Row> {
  private readonly rows = new Map<number, R>()
  private sequence = 0

  constructor(private readonly model: Model<R>) {}

  /**
   * Inserts a row and gives it the next id.
   * @throws IntegrityError for a value that a unique column already holds
   */
  insert(values: Omit<R, 'id'>): R {
    for (const column of this.model.unique) {
      const value = (values as R)[column]
      if (this.find((row) => row[column] === value)) {
        throw new IntegrityError(
          `UNIQUE constraint failed: ${this.model.db_table}.${String(column)}`,
        )
      }
    }
    this.sequence += 1
    const row = { ...values, id: this.sequence } as R
    this.rows.set(row.id, row)
    return row
  }

  get(id: number): R | undefined {
    return this.rows.get(id)
  }

  find(matches: (row: R) => boolean): R | undefined {
    for (const row of this.rows.values()) if (matches(row)) return row
    return undefined
  }

  filter(matches: (row: R) => boolean): R[] {
    return [...this.rows.values()].filter(matches)
  }

  all(): R[] {
    return [...this.rows.values()]
  }

  delete(id: number): void {
    this.rows.delete(id)
  }
}
