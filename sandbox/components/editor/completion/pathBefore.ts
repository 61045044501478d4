import type { CompletionContext } from '@codemirror/autocomplete'

/** A dotted path that ends at the cursor, e.g. `['this', '$session', 'ge']`; the last part is what is being typed. */
export interface TypedPath {
  parts: string[]
  /** Where the last part begins. */
  from: number
}

/** The path before the cursor; `null` where there is none. Before the first letter there is one only when asked for. */
export function pathBefore(context: CompletionContext): TypedPath | null {
  const match = context.matchBefore(/[$\w]+(?:\??\.[$\w]*)*/)
  if (!match) return context.explicit ? { parts: [''], from: context.pos } : null
  const parts = match.text.split(/\??\./)
  const typed = parts.at(-1) ?? ''
  if (/^\d/.test(parts[0] ?? '')) return null
  return { parts, from: context.pos - typed.length }
}
