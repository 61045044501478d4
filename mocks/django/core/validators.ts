import { len } from '../../python/str.ts'
import { ValidationError } from './exceptions.ts'

/** Objects to a value by throwing a ValidationError. */
export type Validator = (value: string) => void

// \w is what Python means by it: letters and numbers of all scripts, but no combining marks.
const USERNAME = /^[\p{L}\p{N}_.@+-]+$/u

/** Django: UnicodeUsernameValidator, django/contrib/auth/validators.py */
export function validate_username(value: string): void {
  if (USERNAME.test(value)) return
  throw new ValidationError(
    'Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ characters.',
  )
}

export function MaxLengthValidator(limit: number, message: string): Validator {
  return (value) => {
    if (len(value) > limit) throw new ValidationError(message)
  }
}

export function ProhibitNullCharactersValidator(value: string): void {
  if (value.includes('\0')) throw new ValidationError('Null characters are not allowed.')
}
