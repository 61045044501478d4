import { validate_email } from '../../django/core/validate_email.ts'
import { CharField, type CharFieldOptions } from './CharField.ts'

/** An e-mail address. */
export class EmailField extends CharField {
  override readonly label_lookup = 'email'
  protected override readonly invalid = 'Enter a valid email address.'

  constructor(options: CharFieldOptions = {}) {
    super(options)
    this.validators.push(validate_email)
  }
}
