import type { Project } from '../../conf/Project.ts'
import { check_password, make_password } from './hashers.ts'
import { UserManager, type UserRow } from './models.ts'

/**
 * The active user with this name and password, if there is one.
 * Django: ModelBackend, django/contrib/auth/backends.py
 */
export async function authenticate(
  project: Project,
  credentials: { username: string; password: string },
): Promise<UserRow | undefined> {
  const user = new UserManager(project).get_by_natural_key(credentials.username)
  if (!user) {
    // Hashing all the same, so that the time does not tell which names exist.
    await make_password(credentials.password, project.observe)
    return undefined
  }
  const right = await check_password(credentials.password, user.password, project.observe)
  return right && user.is_active ? user : undefined
}
