import type { Row, Table } from './Table.ts'

/** Rows that a query would find; the database is asked when they are needed. */
export class QuerySet<R extends Row> {
  constructor(
    private readonly table: Table<R>,
    private readonly matches: (row: R) => boolean,
  ) {}

  all(): R[] {
    return this.table.filter(this.matches)
  }

  get(id: bigint): R | undefined {
    return this.table.find((row) => BigInt(row.id) === id && this.matches(row))
  }
}
