import { exceptionClass } from '../python/exceptions.ts'

/** A token that will not do. PyJWT: jwt/exceptions.py */
export class InvalidTokenError extends exceptionClass('jwt.exceptions.InvalidTokenError') {}

/** It cannot be read, or its signature is wrong. */
export class DecodeError extends exceptionClass('jwt.exceptions.DecodeError', InvalidTokenError) {}
export class InvalidSignatureError extends exceptionClass(
  'jwt.exceptions.InvalidSignatureError',
  DecodeError,
) {}

export class ExpiredSignatureError extends exceptionClass(
  'jwt.exceptions.ExpiredSignatureError',
  InvalidTokenError,
) {}
export class ImmatureSignatureError extends exceptionClass(
  'jwt.exceptions.ImmatureSignatureError',
  InvalidTokenError,
) {}
export class InvalidAudienceError extends exceptionClass(
  'jwt.exceptions.InvalidAudienceError',
  InvalidTokenError,
) {}
export class InvalidIssuerError extends exceptionClass(
  'jwt.exceptions.InvalidIssuerError',
  InvalidTokenError,
) {}
export class InvalidIssuedAtError extends exceptionClass(
  'jwt.exceptions.InvalidIssuedAtError',
  InvalidTokenError,
) {}
export class InvalidAlgorithmError extends exceptionClass(
  'jwt.exceptions.InvalidAlgorithmError',
  InvalidTokenError,
) {}
export class MissingRequiredClaimError extends exceptionClass(
  'jwt.exceptions.MissingRequiredClaimError',
  InvalidTokenError,
) {}
