import { ValueError } from '../../python/exceptions.ts'
import type { Kwargs, URLPattern, ViewFunction } from './path.ts'

export interface ResolverMatch {
  func: ViewFunction
  kwargs: Kwargs
  /** The whole route, e.g. `todos/<int:pk>/`. */
  route: string
}

/** The view of a path, which begins with a slash; undefined where Django raises Resolver404. */
export function resolve(
  path: string,
  urlpatterns: readonly URLPattern[],
): ResolverMatch | undefined {
  return resolveRest(path.replace(/^\//, ''), urlpatterns)
}

function resolveRest(rest: string, urlpatterns: readonly URLPattern[]): ResolverMatch | undefined {
  for (const pattern of urlpatterns) {
    const match = pattern.regex.exec(rest)
    const kwargs = match && convert(pattern, match)
    if (!match || !kwargs) continue
    const { target } = pattern
    if (typeof target === 'function') return { func: target, kwargs, route: pattern.route }
    const inner = resolveRest(rest.slice(match[0].length), target)
    if (inner) {
      const route = pattern.route + inner.route
      return { func: inner.func, kwargs: { ...kwargs, ...inner.kwargs }, route }
    }
  }
  return undefined
}

function convert(pattern: URLPattern, match: RegExpExecArray): Kwargs | undefined {
  const kwargs: Kwargs = {}
  for (const [name, converter] of pattern.converters) {
    try {
      kwargs[name] = converter.to_python(match.groups![name]!)
    } catch (error) {
      if (error instanceof ValueError) return undefined
      throw error
    }
  }
  return kwargs
}
