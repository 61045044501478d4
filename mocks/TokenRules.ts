import type { Settings } from './django/conf/Settings.ts'
import { api_settings } from './rest_framework_jwt/settings.ts'
import { inSeconds } from './rest_framework_jwt/utils.ts'

/** What the server's settings say about tokens. */
export interface TokenRules {
  /** What signs and verifies them: JWT_SECRET_KEY, else SECRET_KEY. */
  secret: string
  /** The only algorithm it takes. */
  algorithm: string
  /** What stands before a token in the Authorization header. */
  prefix: string
  canRefresh: boolean
  /** How long after the log in a token can be refreshed. Seconds; null where the setting is no duration. */
  refreshSeconds: number | null
}

/** Reads JWT_AUTH as the package does. */
export function tokenRules(settings: Settings): TokenRules {
  const jwt = api_settings(settings)
  return {
    secret: jwt.JWT_SECRET_KEY,
    algorithm: jwt.JWT_ALGORITHM,
    prefix: jwt.JWT_AUTH_HEADER_PREFIX,
    canRefresh: jwt.JWT_ALLOW_REFRESH,
    refreshSeconds: secondsOf(jwt.JWT_REFRESH_EXPIRATION_DELTA),
  }
}

/** A wrong value is found out when a token is refreshed, as in the package. */
function secondsOf(delta: Parameters<typeof inSeconds>[0]): number | null {
  const seconds = inSeconds(delta)
  return Number.isFinite(seconds) ? seconds : null
}
