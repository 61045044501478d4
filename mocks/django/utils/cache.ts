import type { HttpResponse } from '../http/HttpResponse.ts'

/** Adds names to Vary that it does not have yet. Django: django/utils/cache.py */
export function patch_vary_headers(response: HttpResponse, newheaders: string[]): void {
  const present = (response.get('Vary') ?? '').split(/\s*,\s*/).filter(Boolean)
  const known = new Set(present.map((name) => name.toLowerCase()))
  const added = newheaders.filter((name) => !known.has(name.toLowerCase()))
  const all = [...present, ...added]
  response.set('Vary', all.includes('*') ? '*' : all.join(', '))
}
