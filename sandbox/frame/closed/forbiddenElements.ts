/**
 * Elements that hold a document of their own. The policy lets none of them show anything, but a navigation in one asks the
 * network for a connection before the policy says no; and a document of its own has fresh constructors.
 */
const FORBIDDEN = ['iframe', 'frame', 'frameset', 'object', 'embed', 'fencedframe', 'portal']

/** The attribute by which a `<meta>` navigates. */
export const FORBIDDEN_ATTRIBUTE = 'http-equiv'

const tags = new RegExp(`<(/?)((?:[\\w-]+:)?(?:${FORBIDDEN.join('|')}))(?=[\\s/>]|$)`, 'gi')
const attribute = new RegExp(FORBIDDEN_ATTRIBUTE, 'gi')

/** Whether an element of this name must not be made; a prefix, as in `svg:iframe`, changes nothing. */
export const isForbidden = (name: string): boolean =>
  FORBIDDEN.includes(name.toLowerCase().replace(/^.*:/, ''))

/** The name of the element that stands in for a forbidden one: it shows what is inside, and does nothing. */
export const harmlessName = (name: string): string => `x-${name.replace(/^.*:/, '')}`

/** HTML without forbidden elements. Names of tags and attributes cannot be written as entities, so plain text tells them. */
export const harmlessHTML = (html: string): string =>
  html.replace(tags, '<$1x-$2').replace(attribute, 'data-$&')
