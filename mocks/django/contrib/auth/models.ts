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
  /** As SQLite keeps it, e.g. `2022-01-01 00:00:00`; UTC. */
  date_joined: string
}

export const User: Model<UserRow> = {
  db_table: 'auth_user',
  columns: [
    'id',
    'password',
    'last_login',
    'is_superuser',
    'username',
    'last_name',
    'email',
    'is_staff',
    'is_active',
    'date_joined',
    'first_name',
  ],
  unique: ['username'],
}

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
    const hash = await make_password(password, this.project.observe)
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
      date_joined: sqliteDate(this.project.now()),
    })
  }

  private get table() {
    return this.project.database.table(User)
  }
}

/** JavaScript's clock has milliseconds where Python's has microseconds. */
function sqliteDate(milliseconds: number): string {
  const [date, time = ''] = new Date(milliseconds).toISOString().replace('Z', '').split('T')
  return `${date} ${time.endsWith('.000') ? time.slice(0, -4) : `${time}000`}`
}

function normalize_email(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 0 ? email : email.slice(0, at + 1) + email.slice(at + 1).toLowerCase()
}
