import { CorsMiddleware } from './corsheaders/middleware.ts'
import { AuthenticationMiddleware } from './django/contrib/auth/middleware.ts'
import { MessageMiddleware } from './django/contrib/messages/middleware.ts'
import { SessionMiddleware } from './django/contrib/sessions/middleware.ts'
import { XFrameOptionsMiddleware } from './django/middleware/clickjacking.ts'
import { CommonMiddleware } from './django/middleware/common.ts'
import { CsrfViewMiddleware } from './django/middleware/csrf.ts'
import { SecurityMiddleware } from './django/middleware/security.ts'
import { BasicAuthentication, SessionAuthentication } from './rest_framework/authentication.ts'
import {
  AllowAny,
  IsAdminUser,
  IsAuthenticated,
  IsAuthenticatedOrReadOnly,
} from './rest_framework/permissions.ts'
import { suggestName } from './python/evaluate/suggestName.ts'
import {
  AttributeError,
  ImportError,
  ModuleNotFoundError,
  ValueError,
} from './python/exceptions.ts'
import { JSONRenderer } from './rest_framework/renderers.ts'
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
  'rest_framework.authentication.BasicAuthentication': BasicAuthentication,
  'rest_framework.authentication.SessionAuthentication': SessionAuthentication,
  'rest_framework.permissions.IsAdminUser': IsAdminUser,
  'rest_framework.permissions.IsAuthenticatedOrReadOnly': IsAuthenticatedOrReadOnly,
  'rest_framework.renderers.JSONRenderer': JSONRenderer,
  'rest_framework.permissions.AllowAny': AllowAny,
  'rest_framework.permissions.IsAuthenticated': IsAuthenticated,
  'rest_framework_jwt.authentication.JSONWebTokenAuthentication': JSONWebTokenAuthentication,
}

/** What the real packages have too, and the lessons' backend never asks for. */
const NOT_HERE = new Set([
  'corsheaders.middleware.CorsPostCsrfMiddleware',
  'django.contrib.auth.middleware.RemoteUserMiddleware',
  'django.contrib.sites.middleware.CurrentSiteMiddleware',
  'django.middleware.cache.FetchFromCacheMiddleware',
  'django.middleware.cache.UpdateCacheMiddleware',
  'django.middleware.common.BrokenLinkEmailsMiddleware',
  'django.middleware.gzip.GZipMiddleware',
  'django.middleware.http.ConditionalGetMiddleware',
  'django.middleware.locale.LocaleMiddleware',
  'rest_framework.authentication.RemoteUserAuthentication',
  'rest_framework.authentication.TokenAuthentication',
  'rest_framework.permissions.DjangoModelPermissions',
  'rest_framework.permissions.DjangoModelPermissionsOrAnonReadOnly',
  'rest_framework.permissions.DjangoObjectPermissions',
  'rest_framework.renderers.AdminRenderer',
  'rest_framework.renderers.BrowsableAPIRenderer',
])

/**
 * What a dotted path names. Django: import_string, django/utils/module_loading.py
 * @throws ImportError and ModuleNotFoundError in Python's words
 */
export function import_string(path: string): unknown {
  if (Object.hasOwn(MODULES, path)) return MODULES[path]
  const dot = path.lastIndexOf('.')
  if (dot === -1) {
    const cause = new ValueError('not enough values to unpack (expected 2, got 1)')
    throw new ImportError(`${path} doesn't look like a module path`, { cause })
  }
  const [module, name] = [path.slice(0, dot), path.slice(dot + 1)]
  const packages = new Set(Object.keys(MODULES).flatMap(packagesOf))
  if (NOT_HERE.has(path)) {
    throw new ImportError(
      `Failed to import ${path}: Django has it, this server does not. Use one of ${Object.keys(MODULES).join(', ')}.`,
    )
  }
  if (packages.has(module)) {
    const message = `module '${module}' has no attribute '${name}'`
    const known = Object.keys(MODULES).filter((one) => one.startsWith(`${module}.`))
    const similar = suggestName(
      name,
      known.map((one) => one.slice(module.length + 1)),
    )
    const cause = new AttributeError(similar ? `${message}. Did you mean: '${similar}'?` : message)
    throw new ImportError(`Module "${module}" does not define a "${name}" attribute/class`, {
      cause,
    })
  }
  const missing = packagesOf(path).find((one) => !packages.has(one)) ?? module
  throw new ModuleNotFoundError(`No module named '${missing}'`)
}

/** `a`, `a.b` and `a.b.c` of `a.b.c.Name`. */
function packagesOf(path: string): string[] {
  const parts = path.split('.').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'))
}
