import type { Project } from '../django/conf/Project.ts'
import type { BaseAuthentication } from './authentication.ts'
import type { BasePermission } from './permissions.ts'

// The package's own defaults.
const PERMISSIONS = ['rest_framework.permissions.AllowAny']
const AUTHENTICATORS = [
  'rest_framework.authentication.SessionAuthentication',
  'rest_framework.authentication.BasicAuthentication',
]

/** DEFAULT_PERMISSION_CLASSES of the setting REST_FRAMEWORK. DRF: rest_framework/settings.py */
export function default_permissions(project: Project): BasePermission[] {
  const paths = project.settings.REST_FRAMEWORK.DEFAULT_PERMISSION_CLASSES ?? PERMISSIONS
  return paths.map((path) => project.import_string(path) as BasePermission)
}

/** DEFAULT_AUTHENTICATION_CLASSES of the setting REST_FRAMEWORK. */
export function default_authenticators(project: Project): BaseAuthentication[] {
  const { DEFAULT_AUTHENTICATION_CLASSES } = project.settings.REST_FRAMEWORK
  const paths = DEFAULT_AUTHENTICATION_CLASSES ?? AUTHENTICATORS
  return paths.map((path) => project.import_string(path) as BaseAuthentication)
}
