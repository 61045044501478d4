import { APP_ORIGIN } from './appOrigin.ts'

/**
 * The address that a reader means by what they typed: whole, without its scheme, or a path.
 * @returns `null` for one that is not the app's
 */
export function typedAddress(typed: string): string | null {
  const text = typed.trim()
  const { host } = new URL(APP_ORIGIN)
  const whole = text.startsWith(host) ? `http://${text}` : text
  if (/^[a-z]+:/i.test(whole) || whole.startsWith('//')) {
    const isOwn = URL.canParse(whole) && new URL(whole).origin === APP_ORIGIN
    return isOwn ? new URL(whole).href : null
  }
  return URL.canParse(whole, APP_ORIGIN) ? new URL(whole, APP_ORIGIN).href : null
}
