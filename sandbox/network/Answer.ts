/** A server's answer. A browser's Response drops `Set-Cookie`, so its lines travel beside the headers. */
export type Answer = Response & { readonly setCookieLines?: string[] }

/** The lines of an answer's `Set-Cookie`. */
export const setCookieLines = (answer: Answer): string[] =>
  answer.setCookieLines ?? answer.headers.getSetCookie()
