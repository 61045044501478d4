import { ValidationError } from '../../../core/exceptions.ts'
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
) => string | undefined | Promise<string | undefined>

/** The four that `startproject` writes into AUTH_PASSWORD_VALIDATORS, in its order. */
const AUTH_PASSWORD_VALIDATORS: readonly PasswordValidator[] = [
  UserAttributeSimilarityValidator,
  MinimumLengthValidator,
  CommonPasswordValidator,
  NumericPasswordValidator,
]

/**
 * Asks all validators. Django: django/contrib/auth/password_validation.py
 * @throws ValidationError with the objections of all of them
 */
export async function validate_password(password: string, user: UserAttributes): Promise<void> {
  const messages: string[] = []
  for (const validate of AUTH_PASSWORD_VALIDATORS) {
    const message = await validate(password, user)
    if (message !== undefined) messages.push(message)
  }
  if (messages.length > 0) throw new ValidationError(messages)
}
