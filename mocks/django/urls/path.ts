import { ImproperlyConfigured } from '../core/exceptions.ts'
import type { HttpRequest } from '../http/HttpRequest.ts'
import type { HttpResponse } from '../http/HttpResponse.ts'
import { type Converter, converters } from './converters.ts'

export type Kwargs = Record<string, bigint | string>

/** A callable that answers a request; `as_view()` makes one of a class. */
export interface ViewFunction {
  (request: HttpRequest, kwargs: Kwargs): Promise<HttpResponse>
  csrf_exempt?: boolean
  /** Module and class, e.g. `todos.views.TodoListView`. */
  qualname?: string
}

/** A route, and the view or the further routes it leads to. */
export interface URLPattern {
  readonly route: string
  readonly regex: RegExp
  readonly converters: ReadonlyMap<string, Converter>
  readonly target: ViewFunction | readonly URLPattern[]
}

/**
 * One line of a URLconf: `path('todos/<int:pk>/', view)` or `path('accounts/', include(urls))`.
 * Django: django/urls/conf.py, django/urls/resolvers.py
 */
export function path(route: string, target: ViewFunction | readonly URLPattern[]): URLPattern {
  const used = new Map<string, Converter>()
  const source = route
    .split(/<(\w+:\w+)>/)
    .map((part, n) => {
      if (n % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      const [kind = '', name = ''] = part.split(':')
      const converter = converters[kind]
      if (!converter) {
        throw new ImproperlyConfigured(
          `URL route '${route}' uses invalid converter '${kind}'. Use one of ${Object.keys(converters).join(', ')}.`,
        )
      }
      used.set(name, converter)
      return `(?<${name}>${converter.regex})`
    })
    .join('')
  const end = typeof target === 'function' ? '$' : ''
  return { route, regex: new RegExp(`^${source}${end}`), converters: used, target }
}

/** The routes of another module, to be mounted by `path`. */
export function include(urlpatterns: readonly URLPattern[]): readonly URLPattern[] {
  return urlpatterns
}
