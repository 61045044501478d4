/** The names that the lessons' backend reads. Durations (`…_DELTA`) are timedeltas. */
export interface Settings {
  SECRET_KEY: string
  DEBUG: boolean
  ALLOWED_HOSTS: string[]
  INSTALLED_APPS: string[]
  TIME_ZONE: string
  USE_TZ: boolean
  LANGUAGE_CODE: string
  APPEND_SLASH: boolean
  MIDDLEWARE: string[]
  REST_FRAMEWORK: RestFrameworkSettings
  AUTH_PASSWORD_VALIDATORS: PasswordValidatorSettings[]
  X_FRAME_OPTIONS?: string
  SECURE_REFERRER_POLICY?: string | null
  SECURE_CONTENT_TYPE_NOSNIFF?: boolean
  JWT_AUTH?: Record<string, unknown>
  CORS_ALLOWED_ORIGINS?: string[]
  CORS_ORIGIN_WHITELIST?: string[]
  CORS_ALLOWED_ORIGIN_REGEXES?: string[]
  CORS_ORIGIN_REGEX_WHITELIST?: string[]
  CORS_ALLOW_ALL_ORIGINS?: boolean
  CORS_ORIGIN_ALLOW_ALL?: boolean
  CORS_ALLOW_CREDENTIALS?: boolean
  CORS_ALLOW_HEADERS?: string[]
  CORS_ALLOW_METHODS?: string[]
  CORS_EXPOSE_HEADERS?: string[]
  CORS_PREFLIGHT_MAX_AGE?: number
  CORS_URLS_REGEX?: string
  CORS_REPLACE_HTTPS_REFERER?: boolean
}

/** Class paths, as in the package's own setting of this name; what is left out has the package's default. */
export interface RestFrameworkSettings {
  DEFAULT_PERMISSION_CLASSES?: string[]
  DEFAULT_AUTHENTICATION_CLASSES?: string[]
  DEFAULT_RENDERER_CLASSES?: string[]
}

/** One of AUTH_PASSWORD_VALIDATORS. */
export interface PasswordValidatorSettings {
  NAME: string
  OPTIONS?: { min_length?: number; max_similarity?: number }
}
