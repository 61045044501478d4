import type { LabServer, ServerEvent } from '../index.ts'

/** Sends requests to a server as a test needs them: JSON bodies, and what happened on the way. */
export function clientOf(server: LabServer) {
  const send = async (
    method: string,
    path: string,
    options: { body?: unknown; headers?: Record<string, string> } = {},
  ) => {
    const events: ServerEvent[] = []
    const body = options.body === undefined ? undefined : JSON.stringify(options.body)
    const headers = new Headers({
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...options.headers,
    })
    const request = new Request(server.origin + path, {
      method,
      ...(body === undefined ? {} : { body }),
    })
    const response = await server.respond(request, headers, path, (event) => events.push(event))
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, events }
  }
  const logIn = async (username = 'vue', password = 'django-rest-123') => {
    const { text } = await send('POST', '/api-token-auth/', { body: { username, password } })
    const { token } = JSON.parse(text) as { token: string }
    return { Authorization: `JWT ${token}` }
  }
  return { send, logIn }
}
