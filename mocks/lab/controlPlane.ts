import type { LabServer } from '../server.ts'

/** Where the control plane is. It is no part of the backend: no CORS, no token. */
export const RESET_PATH = '/__lab__/reset'

/**
 * Answers `POST /__lab__/reset` with an optional body `{"settings": {NAME: value}}`: the seed data
 * and the default settings are back, then the overrides apply. 204, or 400 and nothing changed.
 */
export async function resetServer(
  server: LabServer,
  method: string,
  body: string,
): Promise<Response> {
  if (method !== 'POST') return new Response(null, { status: 405, headers: { Allow: 'POST' } })
  try {
    server.reset(readSettings(body))
  } catch (error) {
    return Response.json({ error: error instanceof Error ? error.message : String(error) }, BAD)
  }
  return new Response(null, { status: 204 })
}

const BAD = { status: 400 }

function readSettings(body: string): Record<string, unknown> {
  const parsed: unknown = body.trim() === '' ? {} : JSON.parse(body)
  if (!isObject(parsed)) throw new Error('the body has to be an object')
  const settings = parsed.settings ?? {}
  if (!isObject(settings)) throw new Error('settings has to be an object')
  return settings
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
