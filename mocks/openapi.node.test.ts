import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { MockBackend } from './conformance/MockBackend.ts'
import { goodToken } from './conformance/generated/tokens.ts'
import type { URLPattern } from './django/urls/path.ts'
import { urlpatterns } from './urls.ts'

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0]

interface Content {
  'application/json'?: { schema: object; example?: unknown }
}
interface Operation {
  security: object[]
  requestBody?: { content: Content }
  responses: Record<string, { content?: Content; headers?: object }>
}
interface Description {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: object }
}

const file = new URL('../docs/public/openapi.json', import.meta.url)
const text = readFileSync(file, 'utf8')
const { paths } = JSON.parse(text) as Description
const { components } = JSON.parse(
  text.replaceAll('#/components/schemas/', '#/$defs/'),
) as Description

const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const operations = Object.entries(paths).flatMap(([path, item]) =>
  METHODS.flatMap((method) => {
    const operation = item[method]
    if (!operation) return []
    return Object.keys(operation.responses).map(
      (status) => [method.toUpperCase(), path, status, operation] as const,
    )
  }),
)

describe('the description and the handlers', () => {
  test('describe the same addresses', () => {
    const described = Object.keys(paths).map((path) => path.slice(1).replace('{pk}', '<int:pk>'))
    expect(described.sort()).toEqual(routes(urlpatterns).sort())
  })

  test.each(Object.keys(paths))('support the same methods at %s', async (path) => {
    const request = { method: 'OPTIONS', target: target(path, '200'), headers: [authorization] }
    const { headers } = await new MockBackend().send(request)
    const supported = headers.get('allow')!.toLowerCase().split(', ')
    expect(METHODS.filter((method) => paths[path]![method])).toEqual(
      METHODS.filter((method) => supported.includes(method)),
    )
  })

  test.each(operations)(
    '%s %s answers %s as described',
    async (method, path, status, operation) => {
      const body = bodyFor(operation, path, status)
      const { status: got, ...answer } = await new MockBackend().send({
        method,
        target: target(path, status),
        headers: [['Content-Type', 'application/json'], ...credentials(operation, status)],
        ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }),
      })
      expect(got).toBe(Number(status))
      const { content, headers } = operation.responses[status]!
      for (const name of Object.keys(headers ?? {})) expect(answer.headers.has(name)).toBe(true)
      const sent = new TextDecoder().decode(answer.body)
      if (!content) return expect(sent).toBe('')
      expect(schemaOf(content['application/json']!.schema).safeParse(JSON.parse(sent)).error).toBe(
        undefined,
      )
    },
  )
})

const authorization: [string, string] = ['Authorization', `JWT ${goodToken}`]

function routes(patterns: readonly URLPattern[], before = ''): string[] {
  return patterns.flatMap(({ route, target: to }) =>
    typeof to === 'function' ? [before + route] : routes(to, before + route),
  )
}

function target(path: string, status: string): string {
  return path.replace('{pk}', status === '404' ? '99' : '1')
}

function credentials({ security }: Operation, status: string): [string, string][] {
  if (status === '401') return security.length > 0 ? [] : [['Authorization', 'JWT spoilt']]
  return security.length > 0 ? [authorization] : []
}

/** The example of the description; what is wrong with a body where a 400 is wanted. */
function bodyFor({ requestBody }: Operation, path: string, status: string): string | undefined {
  if (!requestBody) return undefined
  if (status === '400') return path === '/uploads/' ? '{' : '{"title":"","username":""}'
  const example = requestBody.content['application/json']?.example
  // A token in an example would have ended by now.
  return JSON.stringify(
    path.includes('token-') && !path.includes('auth') ? { token: goodToken } : example,
  )
}

function schemaOf(schema: object): z.ZodType {
  const local = JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/')
  return z.fromJSONSchema({
    ...(JSON.parse(local) as object),
    $defs: components.schemas,
  } as JsonSchema)
}
