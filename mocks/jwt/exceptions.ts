import { PythonError } from '../python/exceptions.ts'

/** A token that will not do. PyJWT: jwt/exceptions.py */
export class InvalidTokenError extends PythonError {}

/** It cannot be read, or its signature is wrong. */
export class DecodeError extends InvalidTokenError {}
export class InvalidSignatureError extends DecodeError {}

export class ExpiredSignatureError extends InvalidTokenError {}
export class ImmatureSignatureError extends InvalidTokenError {}
export class InvalidAudienceError extends InvalidTokenError {}
export class InvalidIssuerError extends InvalidTokenError {}
export class InvalidIssuedAtError extends InvalidTokenError {}
export class InvalidAlgorithmError extends InvalidTokenError {}
export class MissingRequiredClaimError extends InvalidTokenError {}
