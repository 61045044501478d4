import type { Project } from '../django/conf/Project.ts'
import { UserManager, type UserRow } from '../django/contrib/auth/models.ts'
import { isScalar, str } from '../python/str.ts'
import { type PyDict, truthy } from '../python/values.ts'

/** Whose token it is: a user, or what is wrong. Only `username` is read from the payload. */
export type Finding = { user: UserRow } | { problem: 'no username' | 'unknown' | 'disabled' }

export function findUser(payload: PyDict, project: Project): Finding {
  const username = payload.get('username')
  if (!truthy(username)) return { problem: 'no username' }
  // A number is looked up as its text; a list or an object is nobody's name.
  const name = username !== undefined && isScalar(username) ? str(username) : undefined
  const user = name === undefined ? undefined : new UserManager(project).get_by_natural_key(name)
  if (!user) return { problem: 'unknown' }
  return user.is_active ? { user } : { problem: 'disabled' }
}
