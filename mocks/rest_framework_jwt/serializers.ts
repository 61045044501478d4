import { authenticate } from '../django/contrib/auth/authenticate.ts'
import type { UserRow } from '../django/contrib/auth/models.ts'
import { DecodeError, ExpiredSignatureError } from '../jwt/exceptions.ts'
import { PythonTypeError } from '../python/exceptions.ts'
import { dict, isNumber, type PyDict, truthy } from '../python/values.ts'
import { ValidationError } from '../rest_framework/exceptions.ts'
import { CharField } from '../rest_framework/fields/CharField.ts'
import type { Field } from '../rest_framework/fields/Field.ts'
import { Serializer } from '../rest_framework/serializers.ts'
import { findUser } from './findUser.ts'
import { api_settings } from './settings.ts'
import { inSeconds, jwt_decode_handler, jwt_encode_handler, jwt_payload_handler } from './utils.ts'

const PROBLEMS = {
  'no username': 'Invalid payload.',
  unknown: "User doesn't exist.",
  disabled: 'User account is disabled.',
}

/** Name and password in, token out. drf-jwt: rest_framework_jwt/serializers.py */
export class JSONWebTokenSerializer extends Serializer {
  protected override get_fields(): Record<string, Field> {
    return { username: new CharField(), password: new CharField({ write_only: true }) }
  }

  protected override async validate(attrs: PyDict): Promise<PyDict> {
    const username = attrs.get('username') as string
    const password = attrs.get('password') as string
    const user = await authenticate(this.project, { username, password })
    // Also what an inactive user hears: the backend does not even say that there is such a user.
    if (!user) throw new ValidationError('Unable to log in with provided credentials.')
    const payload = jwt_payload_handler(user, this.project)
    return dict({ token: jwt_encode_handler(payload, this.project) })
  }
}

/** What verify and refresh have in common: a token that will do, of a user that is there. */
abstract class VerificationBaseSerializer extends Serializer {
  protected override get_fields(): Record<string, Field> {
    return { token: new CharField() }
  }

  /** Only these two faults are caught: whatever else is thrown goes through, and ends in a 500. */
  protected check_payload(token: string): PyDict {
    try {
      return jwt_decode_handler(token, this.project)
    } catch (error) {
      if (error instanceof ExpiredSignatureError)
        throw new ValidationError('Signature has expired.')
      if (error instanceof DecodeError) throw new ValidationError('Error decoding signature.')
      throw error
    }
  }

  protected check_user(payload: PyDict): UserRow {
    const found = findUser(payload, this.project)
    if ('problem' in found) throw new ValidationError(PROBLEMS[found.problem])
    return found.user
  }
}

export class VerifyJSONWebTokenSerializer extends VerificationBaseSerializer {
  protected override validate(attrs: PyDict): PyDict {
    const token = attrs.get('token') as string
    this.check_user(this.check_payload(token))
    return dict({ token })
  }
}

/** A new token of an old one: made anew from the database, but for `orig_iat`. */
export class RefreshJSONWebTokenSerializer extends VerificationBaseSerializer {
  protected override validate(attrs: PyDict): PyDict {
    const payload = this.check_payload(attrs.get('token') as string)
    const user = this.check_user(payload)
    const orig_iat = payload.get('orig_iat')
    if (orig_iat === undefined || !truthy(orig_iat)) {
      throw new ValidationError('orig_iat field is required.')
    }
    if (!isNumber(orig_iat)) throw new PythonTypeError('can only add a number to a number')
    const window = Math.trunc(
      inSeconds(api_settings(this.project.settings).JWT_REFRESH_EXPIRATION_DELTA),
    )
    if (Math.floor(this.project.now() / 1000) > Number(orig_iat) + window) {
      throw new ValidationError('Refresh has expired.')
    }
    const fresh = jwt_payload_handler(user, this.project).set('orig_iat', orig_iat)
    return dict({ token: jwt_encode_handler(fresh, this.project) })
  }
}
