import type { ProjectFiles } from '../compiler/Project.ts'
import { encodeHash } from '../playground/encodeHash.ts'

/** Characters that every program is asked to carry: RFC 9110, section 4.1. */
export const SAFE_LENGTH = 8_000
/** Characters beyond which Chromium opens no address: `kMaxURLChars` in its url/url_constants.h. */
export const MOST_LENGTH = 2_097_152

/** How far a link will come. */
export type LinkReach = 'safe' | 'long' | 'too-long'

/** The address of the playground with this code in it. */
export const playgroundLink = (files: ProjectFiles): string =>
  new URL(`${import.meta.env.BASE_URL}playground${encodeHash(files)}`, location.href).href

/** The address of `/embed`, which shows this code alone. */
export const embedLink = (files: ProjectFiles): string =>
  new URL(`${import.meta.env.BASE_URL}embed${encodeHash(files)}`, location.href).href

/** The element that shows it in another site. */
export function embedCode(files: ProjectFiles, title: string): string {
  const frame = document.createElement('iframe')
  frame.src = embedLink(files)
  frame.title = title
  frame.width = '100%'
  frame.height = '640'
  frame.setAttribute('loading', 'lazy')
  frame.allow = 'clipboard-write'
  return frame.outerHTML
}

/** Whether a link of that many characters is within the limits that are common. */
export function linkReach(length: number): LinkReach {
  if (length > MOST_LENGTH) return 'too-long'
  return length > SAFE_LENGTH ? 'long' : 'safe'
}
