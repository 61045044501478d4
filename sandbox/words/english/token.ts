import type { TokenFault } from '../../components/panels/token/readToken.ts'
import type { Verdict } from '../../components/panels/token/signature.ts'
import type { TokenPart } from '../../components/panels/token/TokenPart.ts'

const parts: Record<TokenPart, string> = {
  header: 'Header',
  payload: 'Payload',
  signature: 'Signature',
}
const inPart = (part: TokenPart): string => `the ${part}`

/** Words of the interface: token. */
export const token = {
  open: 'Open in the Token panel',
  parts,
  encoded: 'Token',
  encodedHint: 'Paste any token here, or change a character.',
  none: 'No token yet. Log in with the app: the newest token shows up here by itself. Or paste one.',
  newest: 'Back to the newest token',
  isNewest: 'The newest token of this sandbox.',
  isEdited: 'Changed by you: the app does not know of it.',
  json: (part: TokenPart) => `${parts[part]}, as JSON`,
  jsonFault: (part: TokenPart, message: string) =>
    message === ''
      ? `Failed to encode ${inPart(part)}: it has to be one JSON object, in braces. The token above keeps its last one.`
      : `Failed to encode ${inPart(part)}: ${message}. The token above keeps its last one.`,
  faults: {
    empty: () => 'Nothing to read yet: paste a token.',
    parts: ({ count }) =>
      `This is no token: one has three parts with a dot between each, and this has ${count === 1 ? 'one part and no dot' : `${count} parts`}. Copy it whole, from eyJ to its last character.`,
    character: ({ part, character }) =>
      `This is no token: ${inPart(part)} holds ${character === ' ' ? 'a blank' : `the character ${JSON.stringify(character)}`}. Base64url has letters, digits, - and _ only.`,
    length: ({ part }) =>
      `This is no token: ${inPart(part)} lost a character or has one too many. No bytes have this length in base64url.`,
    utf8: ({ part }) =>
      `This is no token: ${inPart(part)} decodes to bytes that are no text. A character was changed or lost.`,
    json: ({ part, message }) =>
      `This is no token: ${inPart(part)} decodes to a text that is no JSON. The browser says: ${message}.`,
    object: ({ part }) =>
      `This is no token: ${inPart(part)} is JSON, but no object with names and values.`,
  } satisfies { [Kind in TokenFault['kind']]: (fault: TokenFault & { kind: Kind }) => string },
  claims: 'What it says',
  claim: {
    user_id: 'the user’s id in the table auth_user; the server looks the user up by username',
    username: 'who the user is: the server looks this name up at every request',
    email: 'the user’s address when the token was made',
    exp: 'when it expires',
    orig_iat: 'when the user logged in; a refreshed token keeps it',
    iat: 'when it was made',
    nbf: 'from when it counts',
    iss: 'who made it',
    aud: 'for whom it was made',
    sub: 'about whom it speaks',
    jti: 'its own number',
  } as Record<string, string>,
  ownClaim: 'a claim that this server does not read',
  noClaims: 'It claims nothing.',
  anyone: 'Anyone can read this: base64url is a spelling, not a secret.',
  times: 'Its time',
  moments: {
    issued: 'Issued',
    starts: 'Counts from',
    expires: 'Expires',
    refreshable: 'Refreshable until',
  },
  noExpiry: 'It never expires: it has no exp.',
  notRefreshable: 'The server refreshes no tokens: JWT_ALLOW_REFRESH is off.',
  refreshNote: 'A refresh needs a token that has not expired.',
  passed: (duration: string) => `${duration} ago`,
  left: (duration: string) => `in ${duration}`,
  nowMoment: 'now',
  serverTime: (time: string) => `The server’s clock: ${time}`,
  units: (count: number, unit: 'day' | 'hour' | 'minute' | 'second') =>
    `${count} ${unit}${count === 1 ? '' : 's'}`,
  signing: 'Its signature',
  algorithm: 'Algorithm',
  impossible: (name: string) => `${name} (impossible here)`,
  secret: 'Secret',
  secretOfServer: 'The server’s own secret. In real life only the server knows it.',
  secretTyped: 'A secret of your own. The server has another one.',
  useServerSecret: 'Use the server’s',
  sign: 'Sign again',
  verdicts: {
    valid:
      'The signature fits: who made it knew this secret, and nobody changed the other two parts.',
    invalid: 'The signature does not fit: a part was changed, or another secret made it.',
    unsigned:
      'It is not signed at all: anyone can write one. A server that takes it can be lied to.',
    'unsigned-with-signature':
      'It says that it is not signed (none), and carries a signature. Sign again to take that away.',
    'needs-key-pair':
      'This algorithm signs with a private key and verifies with a public one. There is no key pair here, so it cannot be signed or verified.',
    'unknown-algorithm':
      'Its header names no algorithm that this page knows, so nothing can be verified.',
    unreadable: 'Its header cannot be read, so it does not say how it was signed.',
  } satisfies Record<Verdict, string>,
  otherAlgorithm: (name: string, servers: string) =>
    `The server takes ${servers} alone, whatever a token says. It refuses ${name} even with a signature that fits.`,
  send: 'Send it to the server',
  verify: 'Verify: POST /api-token-verify/',
  useIt: 'Use it: GET /todos/',
  sending: 'Sending …',
  answer: 'The server’s answer',
  showRequest: 'Show in Network',
  noAnswer: 'No answer came. The Network panel says why.',
  accepted: 'Accepted: the server believes this token.',
  acceptedTodos: 'Accepted: the server took you for this user and answered with the todos.',
  refusals: {
    'Error decoding signature.':
      'Refused: the signature does not fit what the token says, or the token cannot be read.',
    'Signature has expired.': 'Refused: the token’s time is over. Its signature was in order.',
    'Invalid payload.': 'Refused: it names no user. The claim username is missing.',
    "User doesn't exist.": 'Refused: the signature is in order, but the server has no such user.',
    'Incorrect authentication credentials.':
      'Refused: the token says something that this server does not take, such as another algorithm.',
    'Invalid signature.': 'Refused: there is no user with the name in it.',
    'User account is disabled.': 'Refused: the user is there but was disabled.',
    'Authentication credentials were not provided.':
      'Refused: the server saw no token in the Authorization header.',
  } as Record<string, string>,
  refused: (status: number) => `Refused, with status ${status}.`,
  broke: (status: number) =>
    `The server broke on it, with status ${status}: no code of its own caught what this token does.`,
}
