import { panelWords } from '../../../words/panelWords.ts'

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** A duration in its two largest units, e.g. `59 minutes 12 seconds`. @param milliseconds not negative */
export function durationInWords(milliseconds: number): string {
  let rest = Math.floor(milliseconds / 1000)
  const counts = UNITS.map(([unit, seconds]) => {
    const count = Math.floor(rest / seconds)
    rest -= count * seconds
    return { unit, count }
  })
  const first = counts.findIndex(({ count }) => count > 0)
  if (first < 0) return panelWords.token.units(0, 'second')
  return counts
    .slice(first, first + 2)
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) => panelWords.token.units(count, unit))
    .join(' ')
}
