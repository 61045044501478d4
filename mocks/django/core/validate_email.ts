import { len } from '../../python/str.ts'
import { ValidationError } from './exceptions.ts'
import { isIpAddress } from './isIpAddress.ts'

const USER = new RegExp(
  "^[-!#$%&'*+/=?^_`{}|~0-9A-Z]+(?:\\.[-!#$%&'*+/=?^_`{}|~0-9A-Z]+)*$" +
    '|^"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f!#-\\[\\]-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*"$',
  'iu',
)
const DOMAIN = /^(?:[A-Z0-9](?:[A-Z0-9-]{0,61}[A-Z0-9])?\.)+[A-Z0-9-]{2,63}(?<!-)$/iu
const LITERAL = /^\[([A-Fa-f0-9:.]+)\]$/u

/** Django: EmailValidator, django/core/validators.py */
export function validate_email(value: string): void {
  const at = value.lastIndexOf('@')
  const user = value.slice(0, at)
  const domain = value.slice(at + 1)
  if (at >= 0 && len(value) <= 320 && USER.test(user)) {
    if (domain === 'localhost' || isDomain(domain) || isDomain(punycode(domain))) return
  }
  throw new ValidationError('Enter a valid email address.')
}

function isDomain(domain: string): boolean {
  if (DOMAIN.test(domain)) return true
  const literal = LITERAL.exec(domain)
  return literal !== null && isIpAddress(literal[1]!)
}

/** A domain as DNS knows it; empty if it cannot be one. URL does the work in both runtimes. */
function punycode(domain: string): string {
  if (/^\p{ASCII}*$/u.test(domain) || /[\s/?#@:[\]\\]/.test(domain)) return ''
  try {
    return new URL(`http://${domain}/`).hostname
  } catch {
    return ''
  }
}
