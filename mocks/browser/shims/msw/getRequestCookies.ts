/**
 * In place of MSW's own reading of cookies, which brings the Public Suffix List along, writes to the
 * page's localStorage and adds the page's cookies to a request. The server reads the cookies that a
 * request says it sends, and no others.
 */
export const getAllRequestCookies = () => ({})
