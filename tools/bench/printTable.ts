/** Prints rows in columns as wide as their widest cell; the first row is the head. */
export function printTable(rows: string[][]): void {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  rows.forEach((row, at) => {
    console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    if (at === 0) console.log(widths.map((width) => '─'.repeat(width)).join('  '))
  })
}
