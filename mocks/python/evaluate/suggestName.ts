/**
 * The known name that a wrong one most resembles, if it does enough.
 * Source: CPython, Python/suggestions.c: a changed letter costs 2, its other case 1, a missing one 2.
 */
export function suggestName(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestCost = Infinity
  for (const name of known) {
    const limit = Math.floor(((name.length + wrong.length + 3) * 2) / 6)
    const most = Math.min(limit, bestCost - 1)
    const cost = distance(wrong, name)
    if (name !== wrong && cost <= most) {
      best = name
      bestCost = cost
    }
  }
  return best
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index * 2)
  for (let i = 0; i < a.length; i += 1) {
    const next = [(i + 1) * 2]
    for (let j = 0; j < b.length; j += 1) {
      next.push(Math.min(row[j]! + substitution(a[i]!, b[j]!), row[j + 1]! + 2, next[j]! + 2))
    }
    row = next
  }
  return row[b.length]!
}

function substitution(a: string, b: string): number {
  if (a === b) return 0
  return a.toLowerCase() === b.toLowerCase() ? 1 : 2
}
