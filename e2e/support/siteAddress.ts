/** Where the site under test is served; Playwright's config starts the servers and notes the addresses. */
export function siteAddress(variable: 'LOGIN_LAB_SITE' | 'LOGIN_LAB_SUB_PATH_SITE'): string {
  const address = process.env[variable]
  // Playwright reads the files once before the servers run: then no address is needed yet.
  return address ?? 'http://the-site-is-not-served.invalid/'
}
