import type { UserRow } from '../django/contrib/auth/models.ts'

const EVERYONE = {
  first_name: '',
  last_name: '',
  is_staff: false,
  is_superuser: false,
  last_login: null,
  date_joined: '2022-01-01 00:00:00',
}

/** The users of a fresh database. The passwords are `django-rest-123` and `long-gone-456`. */
export const users: readonly Omit<UserRow, 'id'>[] = [
  {
    ...EVERYONE,
    username: 'vue',
    email: 'vue@example.com',
    password:
      'pbkdf2_sha256$260000$LoginLabVueSalt0000001$YSksEhRcDh18RyUsJ8yny9U17W+YdR59injvisBATF4=',
    is_active: true,
  },
  {
    ...EVERYONE,
    username: 'retired',
    email: '',
    password:
      'pbkdf2_sha256$260000$LoginLabOldSalt0000002$QReqnm7f6+b/JNzts8TQvoqyg1htYmJzsXxiIhGZcxU=',
    is_active: false,
  },
]
