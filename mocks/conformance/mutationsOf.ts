/** A token with one character changed, and how. */
export interface Mutation {
  kind: 'replaced' | 'inserted' | 'deleted'
  at: number
  char: string
  token: string
}

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
// The other alphabet of base64, its padding, the separator, and what base64 does not know.
const OTHERS = ['+', '/', '=', '.', '!', ' ', '\n', 'é']

/** Every token that one character makes of this one. */
export function mutationsOf(token: string): Mutation[] {
  const mutations: Mutation[] = []
  for (let at = 0; at <= token.length; at += 1) {
    const [before, after] = [token.slice(0, at), token.slice(at)]
    const rest = after.slice(1)
    if (after) mutations.push({ kind: 'deleted', at, char: token[at]!, token: before + rest })
    for (const char of [...ALPHABET, ...OTHERS]) {
      mutations.push({ kind: 'inserted', at, char, token: before + char + after })
      if (!after || char === token[at]) continue
      mutations.push({ kind: 'replaced', at, char, token: before + char + rest })
    }
  }
  return mutations
}
