import { quick_ratio } from '../../../../python/difflib.ts'
import { len } from '../../../../python/str.ts'

/** What a password is compared with. */
export interface UserAttributes {
  username: string
  first_name: string
  last_name: string
  email: string
}

const MAX_SIMILARITY = 0.7
const VERBOSE_NAMES: [keyof UserAttributes, string][] = [
  ['username', 'username'],
  ['first_name', 'first name'],
  ['last_name', 'last name'],
  ['email', 'email address'],
]

export function UserAttributeSimilarityValidator(
  password: string,
  user: UserAttributes,
  { max_similarity = MAX_SIMILARITY }: { max_similarity?: number } = {},
): string | undefined {
  const lower = password.toLowerCase()
  for (const [attribute, verboseName] of VERBOSE_NAMES) {
    const value = user[attribute].toLowerCase()
    if (value === '') continue
    for (const part of [...value.split(/[^\p{L}\p{N}_]+/u), value]) {
      if (exceeds_maximum_length_ratio(lower, part, max_similarity)) continue
      if (quick_ratio(lower, part) >= max_similarity) {
        return `The password is too similar to the ${verboseName}.`
      }
    }
  }
  return undefined
}

/** A password ten times as long as the value cannot be similar: it need not be compared. */
function exceeds_maximum_length_ratio(
  password: string,
  value: string,
  max_similarity: number,
): boolean {
  const bound = (max_similarity / 2) * len(password)
  return len(password) >= 10 * len(value) && len(value) < bound
}
