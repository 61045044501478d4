import type { Settings } from '../django/conf/Settings.ts'
import { timedelta } from '../python/datetime.ts'

/** The names that JWT_AUTH may hold. A duration that is none is found out when it is used, as in the package. */
export interface JwtSettings {
  JWT_SECRET_KEY: string
  /** Signs instead of the secret, if there is one. */
  JWT_PRIVATE_KEY: string | null
  /** Verifies instead of the secret, if there is one. */
  JWT_PUBLIC_KEY: string | null
  JWT_ALGORITHM: string
  JWT_VERIFY: boolean
  JWT_VERIFY_EXPIRATION: boolean
  JWT_LEEWAY: number | timedelta
  JWT_EXPIRATION_DELTA: timedelta | number
  JWT_AUDIENCE: string | string[] | null
  JWT_ISSUER: string | null
  JWT_ALLOW_REFRESH: boolean
  JWT_REFRESH_EXPIRATION_DELTA: timedelta | number
  JWT_AUTH_HEADER_PREFIX: string
  JWT_AUTH_COOKIE: string | null
}

/** JWT_AUTH, with the package's default for each name it leaves out. */
export function api_settings(settings: Settings): JwtSettings {
  return {
    JWT_SECRET_KEY: settings.SECRET_KEY,
    JWT_PRIVATE_KEY: null,
    JWT_PUBLIC_KEY: null,
    JWT_ALGORITHM: 'HS256',
    JWT_VERIFY: true,
    JWT_VERIFY_EXPIRATION: true,
    JWT_LEEWAY: 0,
    JWT_EXPIRATION_DELTA: new timedelta({ seconds: 300 }),
    JWT_AUDIENCE: null,
    JWT_ISSUER: null,
    JWT_ALLOW_REFRESH: false,
    JWT_REFRESH_EXPIRATION_DELTA: new timedelta({ days: 7 }),
    JWT_AUTH_HEADER_PREFIX: 'JWT',
    JWT_AUTH_COOKIE: null,
    ...settings.JWT_AUTH,
  }
}
