import { CorsMiddleware } from './corsheaders/middleware.ts'
import { AuthenticationMiddleware } from './django/contrib/auth/middleware.ts'
import { MessageMiddleware } from './django/contrib/messages/middleware.ts'
import { SessionMiddleware } from './django/contrib/sessions/middleware.ts'
import { ImproperlyConfigured } from './django/core/exceptions.ts'
import { XFrameOptionsMiddleware } from './django/middleware/clickjacking.ts'
import { CommonMiddleware } from './django/middleware/common.ts'
import { CsrfViewMiddleware } from './django/middleware/csrf.ts'
import { SecurityMiddleware } from './django/middleware/security.ts'
import { AllowAny, IsAuthenticated } from './rest_framework/permissions.ts'
import { JSONWebTokenAuthentication } from './rest_framework_jwt/authentication.ts'

/** What settings may name by a dotted path, as Python would import it. */
const MODULES: Record<string, unknown> = {
  'corsheaders.middleware.CorsMiddleware': CorsMiddleware,
  'django.middleware.security.SecurityMiddleware': SecurityMiddleware,
  'django.contrib.sessions.middleware.SessionMiddleware': SessionMiddleware,
  'django.middleware.common.CommonMiddleware': CommonMiddleware,
  'django.middleware.csrf.CsrfViewMiddleware': CsrfViewMiddleware,
  'django.contrib.auth.middleware.AuthenticationMiddleware': AuthenticationMiddleware,
  'django.contrib.messages.middleware.MessageMiddleware': MessageMiddleware,
  'django.middleware.clickjacking.XFrameOptionsMiddleware': XFrameOptionsMiddleware,
  'rest_framework.permissions.AllowAny': AllowAny,
  'rest_framework.permissions.IsAuthenticated': IsAuthenticated,
  'rest_framework_jwt.authentication.JSONWebTokenAuthentication': JSONWebTokenAuthentication,
}

/**
 * Django: django/utils/module_loading.py
 * @throws ImproperlyConfigured if there is nothing of that name
 */
export function import_string(path: string): unknown {
  if (Object.hasOwn(MODULES, path)) return MODULES[path]
  throw new ImproperlyConfigured(
    `Failed to import ${path}: this server has nothing of that name. Use one of ${Object.keys(MODULES).join(', ')}.`,
  )
}
