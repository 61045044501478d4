/** `SequenceMatcher(a=a, b=b).quick_ratio()`: how many characters two texts share, order aside. */
export function quick_ratio(a: string, b: string): number {
  const available = new Map<string, number>()
  let length = 0
  for (const char of b) {
    available.set(char, (available.get(char) ?? 0) + 1)
    length += 1
  }
  let matches = 0
  for (const char of a) {
    const left = available.get(char) ?? 0
    if (left > 0) {
      available.set(char, left - 1)
      matches += 1
    }
    length += 1
  }
  return length === 0 ? 1 : (2 * matches) / length
}
