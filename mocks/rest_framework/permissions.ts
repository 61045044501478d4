import type { Request } from './request.ts'

/** Decides whether a request may go on. DRF: rest_framework/permissions.py */
export interface BasePermission {
  has_permission(request: Request): boolean
}

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']

export const AllowAny: BasePermission = { has_permission: () => true }

export const IsAuthenticated: BasePermission = {
  has_permission: (request) => request.user !== undefined,
}

export const IsAdminUser: BasePermission = {
  has_permission: (request) => request.user?.is_staff === true,
}

export const IsAuthenticatedOrReadOnly: BasePermission = {
  has_permission: (request) => SAFE_METHODS.includes(request.method) || request.user !== undefined,
}
