import { encode } from '../../../python/str.ts'
import type { Project } from '../../conf/Project.ts'
import type { Model } from '../../db/Table.ts'
import { make_password } from './hashers.ts'

/** A row of `auth_user`. */
export interface UserRow {
  id: number
  username: string
  first_name: string
  last_name: string
  email: string
  /** `pbkdf2_sha256$iterations$salt$hash`; never the password itself. */
  password: string
  is_active: boolean
  is_staff: boolean
  is_superuser: boolean
  last_login: string | null
  date_joined: string
}

export const User: Model<UserRow> = { db_table: 'auth_user', unique: ['username'] }

/** `User.objects`. Django: django/contrib/auth/models.py */
export class UserManager {
  constructor(private readonly project: Project) {}

  /** @throws UnicodeEncodeError for a name that SQLite cannot be asked for */
  get_by_natural_key(username: string): UserRow | undefined {
    encode(username)
    return this.table.find((user) => user.username === username)
  }

  /**
   * Makes a user: the e-mail's domain in lower case, the name in Unicode's normal form NFKC.
   * @throws IntegrityError if another user has the name by then
   */
  async create_user(username: string, email: string, password: string): Promise<UserRow> {
    const hash = await make_password(password)
    return this.table.insert({
      username: username.normalize('NFKC'),
      first_name: '',
      last_name: '',
      email: normalize_email(email),
      password: hash,
      is_active: true,
      is_staff: false,
      is_superuser: false,
      last_login: null,
      date_joined: new Date(this.project.now()).toISOString(),
    })
  }

  private get table() {
    return this.project.database.table(User)
  }
}

function normalize_email(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 0 ? email : email.slice(0, at + 1) + email.slice(at + 1).toLowerCase()
}
