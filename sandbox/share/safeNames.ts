/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
/** What a name may not hold on one system or another. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"|?*]/g

/**
 * Names under which files can be unpacked anywhere: none leads out of its folder, none meets another where capital letters
 * make no difference.
 * @returns the safe name of each
 */
export function safeNames(names: string[]): Map<string, string> {
  const taken = new Set<string>()
  const folders = new Set<string>()
  const safe = new Map<string, string>()
  for (const name of names) {
    const wanted = safeName(name)
    let free = wanted
    for (let count = 2; isTaken(free, taken, folders); count++) free = `${count}-${wanted}`
    taken.add(free.toLowerCase())
    for (const folder of foldersOf(free.toLowerCase())) folders.add(folder)
    safe.set(name, free)
  }
  return safe
}

function isTaken(name: string, taken: Set<string>, folders: Set<string>): boolean {
  const lower = name.toLowerCase()
  return taken.has(lower) || folders.has(lower) || foldersOf(lower).some((one) => taken.has(one))
}

const foldersOf = (name: string): string[] =>
  name
    .split('/')
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join('/'))

function safeName(name: string): string {
  const parts = name.split(/[\\/]/).map(safePart).filter(Boolean)
  return parts.join('/') || 'unnamed'
}

function safePart(part: string): string {
  const text = part.replace(FORBIDDEN, '_')
  if (/^\.*$/.test(text)) return ''
  // Windows drops points and spaces at an end.
  const whole = text.replace(/[. ]+$/, '')
  return DEVICE.test(whole) ? `_${whole}` : whole
}
