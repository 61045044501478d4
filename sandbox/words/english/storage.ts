/** Words of the interface: storage. */
export const storage = {
  session: 'sessionStorage',
  local: 'localStorage',
  empty: 'empty',
  key: 'Key',
  value: 'Value',
  vueSession: 'kept by vue-session',
  meaning: {
    'session-id': 'the id that vue-session gave this session',
    jwt: 'the token',
  } as Record<string, string>,
}
