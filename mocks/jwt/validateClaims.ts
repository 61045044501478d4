import { ValueError } from '../python/exceptions.ts'
import { int } from '../python/int.ts'
import type { PyDict, PyValue } from '../python/values.ts'
import type { InvalidTokenError } from './exceptions.ts'
import {
  DecodeError,
  ExpiredSignatureError,
  ImmatureSignatureError,
  InvalidAudienceError,
  InvalidIssuedAtError,
  InvalidIssuerError,
  MissingRequiredClaimError,
} from './exceptions.ts'

export interface ClaimOptions {
  /** The server's time in seconds. */
  now: number
  leeway: number
  verify_exp: boolean
  audience: string | string[] | null
  issuer: string | null
}

/**
 * Judges a payload, in PyJWT's order: iat, nbf, exp, iss, aud. (PyJWT._validate_claims)
 * @throws InvalidTokenError
 * @throws PythonTypeError for a time that can never be a number, such as null
 */
export function validateClaims(payload: PyDict, options: ClaimOptions): void {
  const { now, leeway } = options
  if (payload.has('iat')) {
    readTime(
      payload.get('iat')!,
      () => new InvalidIssuedAtError('Issued At claim (iat) must be an integer.'),
    )
  }
  if (payload.has('nbf')) {
    const unreadable = () => new DecodeError('Not Before claim (nbf) must be an integer.')
    if (readTime(payload.get('nbf')!, unreadable) > now + leeway) {
      throw new ImmatureSignatureError('The token is not yet valid (nbf)')
    }
  }
  if (payload.has('exp') && options.verify_exp) {
    const unreadable = () => new DecodeError('Expiration Time claim (exp) must be an integer.')
    if (readTime(payload.get('exp')!, unreadable) < now - leeway) {
      throw new ExpiredSignatureError('Signature has expired')
    }
  }
  validateIssuer(payload, options.issuer)
  validateAudience(payload, options.audience)
}

/** @param unreadable makes the error: its stack is dear, and hardly a token needs it */
function readTime(value: PyValue, unreadable: () => InvalidTokenError): bigint {
  try {
    return int(value)
  } catch (error) {
    throw error instanceof ValueError ? unreadable() : error
  }
}

function validateIssuer(payload: PyDict, issuer: string | null): void {
  if (issuer === null) return
  if (!payload.has('iss')) throw new MissingRequiredClaimError('Token is missing the "iss" claim')
  if (payload.get('iss') !== issuer) throw new InvalidIssuerError('Invalid issuer')
}

function validateAudience(payload: PyDict, audience: string | string[] | null): void {
  const claim = payload.get('aud')
  if (audience === null) {
    if (claim === undefined) return
    throw new InvalidAudienceError('Invalid audience')
  }
  if (claim === undefined) throw new MissingRequiredClaimError('Token is missing the "aud" claim')
  const claims = typeof claim === 'string' ? [claim] : claim
  if (!Array.isArray(claims) || claims.some((one) => typeof one !== 'string')) {
    throw new InvalidAudienceError('Invalid claim format in token')
  }
  if (![audience].flat().some((one) => claims.includes(one))) {
    throw new InvalidAudienceError('Invalid audience')
  }
}
