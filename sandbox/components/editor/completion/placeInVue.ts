/** What a place in a component's file is, as far as completion tells them apart. */
export type PlaceInVue =
  | { kind: 'script' | 'style' | 'text' | 'outside' }
  /** Inside `{{ }}` or the value of a directive: JavaScript. */
  | { kind: 'expression'; directive: string | null }
  | { kind: 'tag' }
  | { kind: 'attribute'; tag: string }
  | { kind: 'value' }

const BLOCK = /^<(\/?)(template|script|style)\b[^>]*>/gm

/** Tells what the place at the end of a text is; the text is a `.vue` file up to the cursor. */
export function placeInVue(before: string): PlaceInVue {
  const last = [...before.matchAll(BLOCK)].at(-1)
  if (!last || last[1] === '/') return { kind: 'outside' }
  if (last[2] !== 'template') return { kind: last[2] as 'script' | 'style' }
  return placeInTemplate(before.slice(last.index + last[0].length))
}

function placeInTemplate(text: string): PlaceInVue {
  const comment = text.lastIndexOf('<!--')
  if (comment > text.lastIndexOf('-->')) return { kind: 'text' }
  if (text.lastIndexOf('{{') > text.lastIndexOf('}}')) {
    return { kind: 'expression', directive: null }
  }
  const open = openTag(text)
  if (open === null) return { kind: 'text' }
  const name = /^<\/?([\w.-]*)/.exec(open)
  if (!name || name[0].length === open.length) return { kind: 'tag' }
  const quote = openQuote(open)
  if (quote === null) return { kind: 'attribute', tag: name[1] ?? '' }
  const attribute = /([^\s"'=<>]+)\s*=\s*$/.exec(open.slice(0, quote))?.[1] ?? ''
  if (/^(v-|:|@|#)/.test(attribute)) return { kind: 'expression', directive: attribute }
  return { kind: 'value' }
}

/** The tag that is open at the end of a template's text, from its `<` on. */
function openTag(text: string): string | null {
  let start: number | null = null
  let quote = ''
  for (let index = 0; index < text.length; index++) {
    const char = text[index] ?? ''
    if (start === null) {
      if (char === '<' && /[\w/]|$/.test(text[index + 1] ?? '')) start = index
    } else if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') start = null
    // The tag before was never closed: half-typed code is what completion is for.
    else if (char === '<') start = index
  }
  return start === null ? null : text.slice(start)
}

/** Where the value that is open at the end of a tag begins; `null` outside of one. */
function openQuote(tag: string): number | null {
  let at: number | null = null
  for (let index = 0; index < tag.length; index++) {
    const char = tag[index]
    if (at === null) {
      if (char === '"' || char === "'") at = index
    } else if (char === tag[at]) at = null
  }
  return at
}
