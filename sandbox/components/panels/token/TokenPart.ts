/** The three parts of a token, in order. RFC 7515, section 7.1. */
export const tokenParts = ['header', 'payload', 'signature'] as const

export type TokenPart = (typeof tokenParts)[number]
