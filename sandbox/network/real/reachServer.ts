/** Why a server cannot be used. `silent`: nothing answers; `forbidden`: the browser lets this site reach no such address. */
export type Unreachable = 'not-local' | 'silent' | 'forbidden'

/** How long to wait; a browser may ask its user for permission first. Milliseconds. */
const PATIENCE = 60_000
// What browsers call the permission to reach this machine from a page of the web.
const PERMISSIONS = ['loopback-network', 'local-network-access']

/**
 * Reads what a reader typed as a server's address.
 * @returns its origin, `null` unless it is http on this machine: the page's policy lets requests go nowhere else
 */
export function localOrigin(typed: string): string | null {
  const text = typed.trim()
  const address = /^[a-z]+:\/\//i.test(text) ? text : `http://${text}`
  if (!URL.canParse(address)) return null
  const { protocol, hostname, origin } = new URL(address)
  return protocol === 'http:' && /^(127\.0\.0\.1|localhost)$/.test(hostname) ? origin : null
}

/** Whether something answers at an origin, whatever it says. @returns `null`, or why it cannot be used */
export async function reachServer(origin: string): Promise<Unreachable | null> {
  try {
    // `no-cors` is answered by any server: this asks whether it is there, not what it allows.
    await fetch(`${origin}/`, {
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    })
    return null
  } catch {
    return (await isForbidden()) ? 'forbidden' : 'silent'
  }
}

/** Browsers that know no such permission reject the query. */
async function isForbidden(): Promise<boolean> {
  const states = await Promise.all(
    PERMISSIONS.map((name) =>
      navigator.permissions
        ?.query({ name: name as PermissionName })
        .then(({ state }) => state)
        .catch(() => null),
    ),
  )
  return states.includes('denied')
}
