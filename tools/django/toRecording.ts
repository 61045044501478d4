import type { Answer } from '../../mocks/conformance/compareAnswer.ts'
import type { RecordedResponse } from '../../mocks/conformance/Scenario.ts'

const NEAR = 60

/**
 * An answer of the real Django as the recordings hold it: a token made by it as its claims, whose
 * times are counted from now.
 * @param secret what it signs with
 */
export function toRecording(
  { status, headers, body }: Answer,
  made: boolean,
  secret: string,
  now: number,
): RecordedResponse {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
  const recorded = { status, headers: Object.fromEntries(headers) }
  const token = made && status === 200 ? readToken(text) : undefined
  if (token === undefined) return { ...recorded, body: text }
  const [header, payload] = token.split('.').slice(0, 2).map(decode)
  const near = (time: unknown) =>
    typeof time === 'number' && Math.abs(time - now) < NEAR ? 'now±5' : time
  const claims = {
    ...payload,
    exp: fromNow(payload?.['exp'], now),
    orig_iat: near(payload?.['orig_iat']),
  }
  return { ...recorded, json: { token: { $jwt: { header, payload: claims, secret } } } }
}

function fromNow(time: unknown, now: number): unknown {
  return typeof time === 'number' ? `now${time < now ? '' : '+'}${time - now}±5` : time
}

function readToken(text: string): string | undefined {
  const parsed: unknown = JSON.parse(text)
  return typeof parsed === 'object' && parsed !== null && 'token' in parsed
    ? String(parsed.token)
    : undefined
}

function decode(segment: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(segment, 'base64url').toString()) as Record<string, unknown>
}
