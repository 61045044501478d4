import { parse_header } from '../django/http/parse_header.ts'
import { lookup } from '../python/codecs.ts'
import { toLatin1 } from '../python/bytes.ts'

/** One entry of an Accept header, or a Content-Type. DRF: rest_framework/utils/mediatypes.py */
export class MediaType {
  readonly full_type: string
  readonly main_type: string
  readonly sub_type: string
  readonly params: ReadonlyMap<string, string>

  constructor(text: string) {
    const [full_type, params] = parse_header_parameters(text)
    this.full_type = full_type
    const slash = full_type.indexOf('/')
    this.main_type = slash < 0 ? full_type : full_type.slice(0, slash)
    this.sub_type = slash < 0 ? '' : full_type.slice(slash + 1)
    this.params = params
  }

  /** Whether the other one satisfies this one; a star satisfies all. */
  match(other: MediaType): boolean {
    for (const [key, value] of this.params) {
      if (key !== 'q' && other.params.get(key) !== value) return false
    }
    return alike(this.sub_type, other.sub_type) && alike(this.main_type, other.main_type)
  }

  /** From 0 for a star to 3 for a type with parameters: the more specific, the earlier tried. */
  get precedence(): number {
    if (this.main_type === '*') return 0
    if (this.sub_type === '*') return 1
    return this.params.size === 0 || [...this.params.keys()].join() === 'q' ? 2 : 3
  }
}

function alike(a: string, b: string): boolean {
  return a === '*' || b === '*' || a === b
}

export function media_type_matches(lhs: string, rhs: string): boolean {
  return new MediaType(lhs).match(new MediaType(rhs))
}

/** A header's value and its parameters, all as text. */
export function parse_header_parameters(line: string): [string, Map<string, string>] {
  const [key, params] = parse_header(toLatin1(new TextEncoder().encode(line)))
  const utf8 = lookup('utf-8')!
  const texts = [...params].map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : utf8.decode(value),
  ])
  return [key, new Map(texts)]
}
