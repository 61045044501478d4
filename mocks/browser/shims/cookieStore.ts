/**
 * In place of MSW's own store, which brings the Public Suffix List along and writes to the page's
 * localStorage. The server reads the cookies that a request says it sends, and no others.
 */
export const cookieStore = {
  getCookies: () => [],
  setCookie: () => Promise.resolve(),
}
