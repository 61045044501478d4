/** Words of the interface: storage. */
export const storage = {
  session: 'sessionStorage',
  local: 'localStorage',
  cookies: 'Cookies',
  name: 'Name',
  host: 'Host',
  path: 'Path',
  expires: 'Expires',
  sessionCookie: 'with the browser',
  flags: 'Flags',
  hidden: 'Your app’s code cannot read this cookie.',
  clear: 'Clear site data',
  clearHint: 'Empties storage, cookies, history and caches of this app, and loads it anew',
  empty: 'empty',
  key: 'Key',
  value: 'Value',
  vueSession: 'kept by vue-session',
  meaning: {
    'session-id': 'the id that vue-session gave this session',
    jwt: 'the token',
  } as Record<string, string>,
}
