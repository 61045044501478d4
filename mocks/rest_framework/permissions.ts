import type { Request } from './request.ts'

/** Decides whether a request may go on. DRF: rest_framework/permissions.py */
export interface BasePermission {
  has_permission(request: Request): boolean
}

export const AllowAny: BasePermission = { has_permission: () => true }

export const IsAuthenticated: BasePermission = {
  has_permission: (request) => request.user !== undefined,
}
