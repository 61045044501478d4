/** A moment in a token's life. */
export interface TokenMoment {
  kind: 'issued' | 'starts' | 'expires' | 'refreshable'
  /** Milliseconds since 1970. */
  at: number
}

/**
 * The moments that a token's claims tell, in order. djangorestframework-jwt notes the log in as `orig_iat`, and refreshes a
 * token until JWT_REFRESH_EXPIRATION_DELTA after it.
 * @param payload JSON of the token's payload
 * @param refreshSeconds that setting; `null` where the server refreshes none
 */
export function momentsOf(payload: string, refreshSeconds: number | null): TokenMoment[] {
  const claims = JSON.parse(payload) as Record<string, unknown>
  const issued = seconds(claims['orig_iat']) ?? seconds(claims['iat'])
  const loggedIn = seconds(claims['orig_iat'])
  const moments: [TokenMoment['kind'], number | null][] = [
    ['issued', issued],
    ['starts', seconds(claims['nbf'])],
    ['expires', seconds(claims['exp'])],
    [
      'refreshable',
      loggedIn === null || refreshSeconds === null ? null : loggedIn + refreshSeconds,
    ],
  ]
  return moments.flatMap(([kind, at]) => (at === null ? [] : [{ kind, at: at * 1000 }]))
}

/** Dates beyond what a Date can hold are no moments. */
const seconds = (claim: unknown): number | null =>
  typeof claim === 'number' && Math.abs(claim) <= 8.64e12 ? claim : null
