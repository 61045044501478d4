import type { PasswordValidatorSettings } from '../../../conf/Settings.ts'
import { ImproperlyConfigured, ValidationError } from '../../../core/exceptions.ts'
import { CommonPasswordValidator } from './CommonPasswordValidator.ts'
import { MinimumLengthValidator } from './MinimumLengthValidator.ts'
import { NumericPasswordValidator } from './NumericPasswordValidator.ts'
import {
  UserAttributeSimilarityValidator,
  type UserAttributes,
} from './UserAttributeSimilarityValidator.ts'

/** Says what is wrong with a password; says nothing if it will do. */
export type PasswordValidator = (
  password: string,
  user: UserAttributes,
  options: NonNullable<PasswordValidatorSettings['OPTIONS']>,
) => string | undefined | Promise<string | undefined>

const VALIDATORS: Readonly<Record<string, PasswordValidator>> = {
  UserAttributeSimilarityValidator,
  MinimumLengthValidator,
  CommonPasswordValidator,
  NumericPasswordValidator,
}
const MODULE = 'django.contrib.auth.password_validation.'

/**
 * Asks the validators of AUTH_PASSWORD_VALIDATORS, in their order. Django: django/contrib/auth/password_validation.py
 * @throws ValidationError with the objections of all of them
 */
export async function validate_password(
  password: string,
  user: UserAttributes,
  validators: readonly PasswordValidatorSettings[],
): Promise<void> {
  const messages: string[] = []
  for (const { NAME, OPTIONS = {} } of validators) {
    const validate = NAME.startsWith(MODULE) ? VALIDATORS[NAME.slice(MODULE.length)] : undefined
    if (!validate) {
      const message = `The module in NAME could not be imported: ${NAME}. Check your AUTH_PASSWORD_VALIDATORS setting.`
      throw new ImproperlyConfigured(message)
    }
    const message = await validate(password, user, OPTIONS)
    if (message !== undefined) messages.push(message)
  }
  if (messages.length > 0) throw new ValidationError(messages)
}
