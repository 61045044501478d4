import type { ArrowEnd, ArrowKind, Lifeline } from '../../components/panels/flow/steps/Arrow.ts'
import type { BlockRule } from '../../components/panels/network/detail/blockRules.ts'
import type { DomEvent } from '../../contract/DomEvent.ts'

const AREAS = { session: 'sessionStorage', local: 'localStorage', cookie: 'cookies' }
const CONTROLS: Record<DomEvent['control'], string> = {
  button: 'button',
  field: 'field',
  form: 'form',
  link: 'link',
  other: 'text',
}
const EVENTS: Record<DomEvent['type'], string> = {
  change: 'change',
  click: 'click',
  submit: 'submit',
}
const listed = (first: string, notes: string[]): string => [first, ...notes].join(', ')
const rows = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`

/** Words of the interface: flow. */
export const flow = {
  label: 'What happened, step by step',
  empty: 'Nothing has happened yet. Use your app: each step is drawn here when it happens.',
  lifelines: {
    vue: 'Vue',
    storage: 'Browser storage',
    django: 'Django',
    database: 'Database',
  } satisfies Record<Lifeline, string>,
  shortLifelines: {
    vue: 'Vue',
    storage: 'Storage',
    django: 'Django',
    database: 'Database',
  } satisfies Record<Lifeline, string>,
  ends: {
    vue: 'Vue',
    storage: 'browser storage',
    django: 'Django',
    database: 'database',
    elsewhere: 'another server',
    outside: 'you',
  } satisfies Record<ArrowEnd, string>,
  route: (from: string, to: string) => (from === to ? `In ${from}` : `From ${from} to ${to}`),
  stopped: { browser: 'stopped in the browser', 'on-the-way': 'lost on the way' },

  steps: 'Steps',
  first: 'First step',
  back: 'Step back',
  forth: 'Step forth',
  last: 'Last step',
  live: 'Live',
  liveHint: 'Follow what happens',
  at: (number: number, all: number) => `${number} of ${all}`,
  position: (number: number, all: number, sentence: string) =>
    `Step ${number} of ${all}. ${sentence}`,
  asList: 'As a list',
  clear: 'Clear',
  clearHint: 'Empties the diagram; the other panels keep what they show',
  news: (count: number, sentence: string) =>
    count === 1 ? sentence : `${count} new steps, the last: ${sentence}`,

  started: (isFirst: boolean) => (isFirst ? 'your app is loaded' : 'your app is loaded anew'),
  event: ({ type, control, name }: DomEvent) =>
    `${EVENTS[type]} ${CONTROLS[control]}${name === '' ? '' : ` “${name}”`}`,
  storage: (
    area: keyof typeof AREAS,
    key: string | null,
    value: { keys: string[] } | { text: string } | null,
  ) => {
    if (key === null) return `${AREAS[area]} emptied`
    if (value === null) return `${key} deleted from ${AREAS[area]}`
    const held = 'keys' in value ? `{ ${value.keys.join(', ')} }` : value.text
    return `${key} = ${held} in ${AREAS[area]}`
  },
  request: (method: string, address: string, notes: string[]) =>
    listed(`${method} ${address}`, notes),
  response: (status: number, text: string, address: string, notes: string[]) =>
    listed(`${status}${text ? ` ${text}` : ''} ${address}`, notes),
  asksFor: (method: string) => `preflight for ${method}`,
  toPreflight: 'for the preflight',
  redirected: 'redirected',
  redirectsTo: (address: string) => `go to ${address}`,
  withToken: 'with a token',
  withCookies: 'with cookies',
  byReader: 'sent by you',
  fromCache: 'answered by the browser’s cache',
  aborted: (address: string) => `${address} given up`,
  noAnswer: (address: string, failure: string) => `no answer from ${address}: ${failure}`,
  kept: (status: number, address: string, why: string) =>
    `${status} ${address}, kept from your app: ${why}`,
  notSent: (method: string, address: string, why: string) =>
    `${method} ${address} is not sent: ${why}`,
  rules: {
    'no-allow-origin': 'no Access-Control-Allow-Origin',
    'other-origin': 'Access-Control-Allow-Origin names another origin',
    'invalid-origin': 'Access-Control-Allow-Origin is not one origin',
    'wildcard-with-credentials': 'Access-Control-Allow-Origin is *, which credentials rule out',
    'no-credentials': 'no Access-Control-Allow-Credentials',
    'preflight-redirect': 'the preflight was redirected',
    'preflight-status': 'the preflight’s status is no success',
    'preflight-lists': 'the preflight’s answer cannot be read',
    method: 'not in Access-Control-Allow-Methods',
    header: 'a header is not in Access-Control-Allow-Headers',
    'redirect-credentials': 'the redirect holds a username and password',
  } satisfies Record<BlockRule, string>,
  query: ({ operation, table, rows: count }: { operation: string; table: string; rows: number }) =>
    `${operation} ${table}: ${rows(count)}`,
  password: (action: 'hashed' | 'checked', matches: boolean | null) =>
    action === 'hashed' ? 'password hashed' : `password checked: ${matches ? 'right' : 'wrong'}`,
  signed: 'token signed',
  checked: (error: string | null) =>
    error === null ? 'signature checked: valid' : `token refused: ${error}`,

  message: 'Message of the step',
  about: {
    abort: 'Nobody waits for the answer any more: the app gave up, or was loaded anew.',
    event: 'The browser tells your app. What follows is your code’s doing.',
    'not-sent': 'The browser asked first, and the answer does not allow it.',
    password:
      'The database holds no password, only its hash: Django hashes what it was sent and compares.',
    preflight: 'The browser asks by itself whether the server allows the request that comes next.',
    query: 'Django asks the database.',
    request: 'Your app sends a request; the browser adds headers of its own.',
    response: 'The answer arrives in the browser.',
    signature:
      'Django computes the signature anew, from the token and SECRET_KEY. No token is kept.',
    start: 'The app’s code runs from its first line. Its data starts anew; storage stays.',
    storage: 'The browser keeps it for your app, also when the app is loaded anew.',
  } satisfies Record<ArrowKind, string>,
  signedAbout: 'Django writes the claims and signs them with SECRET_KEY. It keeps no copy.',
  value: 'Value',
  noValue: 'Nothing is left of it.',
  body: 'Body',
  showRequest: 'Open in Network',
  showStorage: 'Open in Storage',
  showServer: 'Open in Server',
}
