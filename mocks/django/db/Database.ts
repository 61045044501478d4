import type { Observe } from '../../observe/ServerEvent.ts'
import { type Model, type Row, type Stored, Table, type TableChange } from './Table.ts'

/** A table to be looked at: columns in Django's names and order, values as SQLite keeps them. */
export interface TableView {
  name: string
  columns: string[]
  rows: Record<string, string | number | null>[]
  /** What happened to it last since the seed data; null where nothing did. */
  lastChange: TableChange | null
}

/** The tables of one server, in memory, each made when it is first asked for. */
export class Database {
  constructor(
    private readonly tables = new Map<string, Stored<Row>>(),
    private readonly observe?: Observe,
  ) {}

  /** A model's table: `database.table(User)`. */
  table<R extends Row>(model: Model<R>): Table<R> {
    let stored = this.tables.get(model.db_table)
    if (!stored) {
      stored = {
        model: model as unknown as Model<Row>,
        rows: new Map(),
        sequence: 0,
        lastChange: null,
      }
      this.tables.set(model.db_table, stored)
    }
    return new Table(stored as unknown as Stored<R>, this.observe)
  }

  /** The same tables, whose queries are told to someone. */
  observedBy(observe: Observe): Database {
    return new Database(this.tables, observe)
  }

  /** From here on `lastChange` tells of what comes: the seed data is no change. */
  forgetChanges(): void {
    for (const stored of this.tables.values()) stored.lastChange = null
  }

  /** The names of the tables that hold or held rows, such as `auth_user`. */
  tableNames(): string[] {
    return [...this.tables.keys()]
  }

  /** Copies of a table's rows, to be looked at. */
  rows(name: string): Record<string, unknown>[] {
    return [...(this.tables.get(name)?.rows.values() ?? [])].map((row) => ({ ...row }))
  }

  /** All tables as a viewer of SQLite files would show them. */
  views(): TableView[] {
    return [...this.tables.values()].map(({ model, rows, lastChange }) => ({
      name: model.db_table,
      columns: [...model.columns],
      rows: [...rows.values()].map((row) =>
        Object.fromEntries(model.columns.map((column) => [column, toSqlite(row[column])])),
      ),
      lastChange,
    }))
  }
}

/** SQLite has no booleans. */
function toSqlite(value: unknown): string | number | null {
  if (typeof value === 'boolean') return Number(value)
  return value as string | number | null
}
