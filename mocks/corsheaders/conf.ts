import type { Settings } from '../django/conf/Settings.ts'
import { default_headers, default_methods } from './defaults.ts'

/** The settings of the package. A new name that is set wins over its old one, even when it is empty. */
export class Conf {
  constructor(private readonly settings: Settings) {}

  get CORS_ALLOW_HEADERS(): readonly string[] {
    return this.settings.CORS_ALLOW_HEADERS ?? default_headers
  }

  get CORS_ALLOW_METHODS(): readonly string[] {
    return this.settings.CORS_ALLOW_METHODS ?? default_methods
  }

  get CORS_ALLOW_CREDENTIALS(): boolean {
    return this.settings.CORS_ALLOW_CREDENTIALS ?? false
  }

  get CORS_PREFLIGHT_MAX_AGE(): number {
    return this.settings.CORS_PREFLIGHT_MAX_AGE ?? 86400
  }

  get CORS_ALLOW_ALL_ORIGINS(): boolean {
    return this.settings.CORS_ALLOW_ALL_ORIGINS ?? this.settings.CORS_ORIGIN_ALLOW_ALL ?? false
  }

  get CORS_ALLOWED_ORIGINS(): readonly string[] {
    return this.settings.CORS_ALLOWED_ORIGINS ?? this.settings.CORS_ORIGIN_WHITELIST ?? []
  }

  get CORS_ALLOWED_ORIGIN_REGEXES(): readonly string[] {
    const { CORS_ALLOWED_ORIGIN_REGEXES, CORS_ORIGIN_REGEX_WHITELIST } = this.settings
    return CORS_ALLOWED_ORIGIN_REGEXES ?? CORS_ORIGIN_REGEX_WHITELIST ?? []
  }

  get CORS_EXPOSE_HEADERS(): readonly string[] {
    return this.settings.CORS_EXPOSE_HEADERS ?? []
  }

  get CORS_URLS_REGEX(): string {
    return this.settings.CORS_URLS_REGEX ?? '^.*$'
  }
}
