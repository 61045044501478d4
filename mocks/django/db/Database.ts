import { type Model, type Row, Table } from './Table.ts'

/** The tables of one server, in memory, each made when it is first asked for. */
export class Database {
  private readonly tables = new Map<string, Table<Row>>()

  /** A model's table: `database.table(User)`. */
  table<R extends Row>(model: Model<R>): Table<R> {
    let table = this.tables.get(model.db_table)
    if (!table) {
      table = new Table(model as unknown as Model<Row>)
      this.tables.set(model.db_table, table)
    }
    return table as unknown as Table<R>
  }

  /** The names of the tables that hold or held rows, such as `auth_user`. */
  tableNames(): string[] {
    return [...this.tables.keys()]
  }

  /** Copies of a table's rows, to be looked at. */
  rows(name: string): Record<string, unknown>[] {
    return (this.tables.get(name)?.all() ?? []).map((row) => ({ ...row }))
  }
}
