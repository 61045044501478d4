import { User, UserManager, type UserRow } from '../django/contrib/auth/models.ts'
import { validate_password } from '../django/contrib/auth/password_validation/validate_password.ts'
import { ValidationError as DjangoValidationError } from '../django/core/exceptions.ts'
import { validate_username } from '../django/core/validators.ts'
import type { PyDict } from '../python/values.ts'
import { type Detail, ErrorDetail, ValidationError } from '../rest_framework/exceptions.ts'
import { CharField } from '../rest_framework/fields/CharField.ts'
import { EmailField } from '../rest_framework/fields/EmailField.ts'
import type { Field } from '../rest_framework/fields/Field.ts'
import { IntegerField } from '../rest_framework/fields/IntegerField.ts'
import { Serializer } from '../rest_framework/serializers.ts'

/** The fields are those that a ModelSerializer derives from Django's User. */
export class UserSerializer extends Serializer {
  protected override get_fields(): Record<string, Field> {
    return {
      id: new IntegerField({ read_only: true, label: 'ID' }),
      username: new CharField({
        max_length: 150,
        help_text: 'Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.',
        validators: [validate_username, (name) => this.validate_unique(name)],
      }),
      email: new EmailField({
        required: false,
        allow_blank: true,
        max_length: 254,
        label: 'Email address',
      }),
    }
  }

  /** rest_framework's UniqueValidator, with the words of the model's field. */
  private validate_unique(username: string): void {
    if (this.project.database.table(User).find((user) => user.username === username)) {
      throw new DjangoValidationError('A user with that username already exists.')
    }
  }
}

/** What sign up asks for; the mismatch is looked for before the password's quality. */
export class SignupSerializer extends UserSerializer {
  protected override get_fields(): Record<string, Field> {
    return {
      ...super.get_fields(),
      password: new CharField({ write_only: true, max_length: 128 }),
      passwordConfirmation: new CharField({ write_only: true }),
    }
  }

  protected override async validate(attrs: PyDict): Promise<PyDict> {
    const password = attrs.get('password') as string
    if (password !== attrs.get('passwordConfirmation')) {
      throw fieldError('passwordConfirmation', ['The two password fields didn’t match.'])
    }
    const username = attrs.get('username') as string
    const email = (attrs.get('email') ?? '') as string
    try {
      const attributes = { username, email, first_name: '', last_name: '' }
      const { AUTH_PASSWORD_VALIDATORS } = this.project.settings
      await validate_password(password, attributes, AUTH_PASSWORD_VALIDATORS)
    } catch (error) {
      if (!(error instanceof DjangoValidationError)) throw error
      throw fieldError('password', error.messages)
    }
    return attrs
  }

  create(data: PyDict): Promise<UserRow> {
    const text = (name: string) => (data.get(name) ?? '') as string
    return new UserManager(this.project).create_user(
      text('username'),
      text('email'),
      text('password'),
    )
  }
}

function fieldError(field: string, messages: string[]): ValidationError {
  const details: Detail[] = messages.map((text) => new ErrorDetail(text, 'invalid'))
  return new ValidationError(new Map([[field, details]]))
}
