import type { BodyKind } from '../../components/panels/network/body/bodyKind.ts'
import type { RequestKind } from '../../components/panels/network/list/kindOf.ts'
import type { DetailTab } from '../../components/panels/network/NetworkView.ts'
import type { ResendFault } from '../../components/panels/network/resend/readDraft.ts'
import type { HeaderChange } from '../../network/ServerEvent.ts'
import { failures, refusals, rules } from './refusals.ts'

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
const shorter = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

const bodies: Record<BodyKind['kind'], string> = {
  none: '',
  json: 'JSON',
  form: 'A form’s fields',
  html: 'HTML, shown as text',
  text: 'Text',
  multipart: 'A form with files',
  binary: 'Bytes',
}

/** Words of the interface: network. */
export const network = {
  empty: 'Your app has sent no request yet.',
  noMatch: 'No request fits the filter.',
  earlier: (count: number) =>
    `${plural(count, 'request')} of earlier runs ${count === 1 ? 'is' : 'are'} hidden: tick “Keep” to see ${count === 1 ? 'it' : 'them'}.`,
  list: 'Requests',
  columns: ['Method', 'Address', 'Status', 'Kind', 'Size', 'Time', 'Token', 'Waterfall'],
  filter: 'Filter',
  filterText: 'Filter by method, address or status',
  filterKind: 'Kind of request',
  kinds: {
    all: 'All',
    json: 'JSON',
    html: 'HTML',
    other: 'Other',
    preflight: 'Preflights',
    failed: 'Refused or failed',
  } satisfies Record<RequestKind | 'all', string>,
  matches: (count: number) => `${plural(count, 'request')} listed`,
  news: (count: number, failed: number) =>
    `${plural(count, 'new request')}${failed > 0 ? `, ${failed} refused or failed` : ''}.`,
  keep: 'Keep',
  keepHint: 'Keep the requests of earlier runs in the list',
  clear: 'Clear',
  method: 'Method',
  address: 'Address',
  headers: 'Headers',
  body: 'Body',
  pending: 'pending',
  blocked: 'blocked',
  failed: 'failed',
  aborted: 'aborted',
  unsent: 'not sent',
  asksFor: (method: string) => `preflight for ${method}`,
  asked: 'after a preflight',
  preflightRemembered: 'preflight remembered',
  refusedByPreflight: 'refused by its preflight',
  remembered: 'from the browser’s cache',
  redirected: 'redirected',
  token: 'token',
  milliseconds: (ms: number) => `${Math.max(1, Math.round(ms))} ms`,

  detail: 'Parts of the request',
  tabs: {
    headers: 'Headers',
    request: 'Request body',
    response: 'Response body',
    server: 'In the server',
    code: 'As code',
    resend: 'Send again',
  } satisfies Record<DetailTab, string>,
  sides: {
    browser: 'The browser said no.',
    server: 'The server said no.',
    network: 'No answer came.',
  },
  rules,
  failures,
  refusals,
  otherFailure: 'The request failed.',
  showPreflight: 'Its preflight',
  preflightKept: 'No preflight: the browser remembers the answer to an earlier one.',
  showRedirect: 'The request that redirected to it',
  showServed: (method: string) => `The ${method} that it asked for`,
  neverSent: (method: string) => `The ${method} that it asked for was not sent.`,
  showNext: 'Where it was redirected to',
  headersUnsent: 'Nothing of it was on the wire. These headers your code set.',
  headersAs: 'Headers',
  headerViews: { wire: 'On the wire', code: 'For your app’s code' },
  requestHeaders: 'Request headers',
  responseHeaders: 'Response headers',
  byBrowser: 'added by the browser',
  unreadable: 'not readable by your code',
  noneSet: 'Your code set none.',
  noneReadable: 'Your code can read none of them.',
  noAnswer: 'No answer came.',

  noBody: 'There is no body.',
  bodyIs: (kind: BodyKind['kind'], size: string) => `${bodies[kind]}, ${size}`,
  asSent: 'as sent',
  badJson: (message: string) => `This says it is JSON and is none. The browser says: ${message}.`,
  json: 'JSON',
  entries: (count: number, kind: 'object' | 'array') =>
    kind === 'array' ? plural(count, 'item') : plural(count, 'entry', 'entries'),
  moreRows: (count: number) => `Show more (${count} left)`,
  cut: (length: number) => `The first ${length} characters are shown.`,
  cutBytes: (length: number) => `The first ${length} bytes are shown.`,
  more: (size: string) => `… ${size} in all`,
  field: 'Field',
  value: 'Value',
  file: (name: string, size: string, type: string) =>
    `file “${name}”, ${size}${type ? `, ${type}` : ''}`,
  parts: 'The form’s parts',
  parsed: (parser: string) => `What the server’s ${parser} read`,
  onTheWire: 'As it was on the wire',

  way: 'The way through the server',
  arrows: { in: '→', at: '•', out: '←' },
  directions: { in: 'On the way in:', at: 'Inside:', out: 'On the way out:' },
  answeredHere: 'It answered.',
  noEvents: 'Nothing is known of its way: only the server in this page tells.',
  neverThere: 'It did not reach the server.',
  fromCache: 'It did not reach the server: the browser remembers this redirect.',
  headerChange: ({ before, after }: HeaderChange) =>
    before === null ? 'added' : after === null ? 'taken away' : `instead of ${before}`,
  events: {
    passes: 'lets it pass',
    attributes: (names: string[]) =>
      `puts ${names.map((name) => `request.${name}`).join(', ')} on it`,
    route: (path: string, route: string, view: string) => `${path} fits '${route}': ${view}`,
    noRoute: (path: string) => `nothing fits ${path}`,
    view: (status: number) => `answers ${status}.`,
    query: (operation: string, rows: number) => `${operation}, ${plural(rows, 'row')}`,
    password: (action: 'hashed' | 'checked', matches: boolean | null) =>
      action === 'hashed'
        ? 'hashes a password'
        : `checks the password: ${matches ? 'it is right' : 'it is wrong'}`,
    signed: 'makes a token and signs it',
    checked: (valid: boolean | null, error: string | null) =>
      valid === true && error === null
        ? 'checks the token: its signature and its time are in order'
        : `checks the token: ${error ?? 'it will not do'}`,
    exception: (message: string, status: number) =>
      `is raised: ${shorter(message)} It becomes ${status}.`,
    parsed: (fields: number | null, files: number) =>
      fields === null
        ? 'reads the body'
        : `reads the body: ${plural(fields, 'field')}, ${plural(files, 'file')}`,
  },

  codeAs: 'Written as',
  copyAs: (kind: string) => `Copy as ${kind}`,
  copied: 'Copied.',
  copyYourself:
    'This page may not use the clipboard. The text is selected: copy it with your keyboard.',

  resendHint: 'Sent as your app would send it, from its origin. The browser adds its own headers.',
  bytesStay: (bytes: number) =>
    `The same ${bytes} bytes are sent again: they are no text to be typed.`,
  send: 'Send',
  sending: 'Sending …',
  answered: (status: string) => `Done: ${status}.`,
  notSent: 'Nothing was sent: the browser refused the address. The Console says why.',
  showAnswer: 'Show it',
  resendFault: (fault: ResendFault): string => {
    const { kind, text } = fault
    const at = 'line' in fault ? `line ${fault.line}` : ''
    switch (kind) {
      case 'method':
        return `Failed to send: “${text}” is no method. Write one word, such as GET or POST.`
      case 'forbidden-method':
        return `Failed to send: browsers let no page use ${text}. Choose another method.`
      case 'address':
        return `Failed to send: “${text}” is no address. Write one such as http://127.0.0.1:8000/todos/.`
      case 'scheme':
        return `Failed to send: fetch does not know ${text} addresses. Begin with http://.`
      case 'body':
        return `Failed to send: a ${text} has no body. Choose another method, or empty the body.`
      case 'colon':
        return `Failed to send: ${at} of the headers (“${shorter(text)}”) has no colon. Write Name: value.`
      case 'name':
        return text === ''
          ? `Failed to send: ${at} of the headers has no name before its colon.`
          : `Failed to send: ${at} of the headers names “${shorter(text)}”, which is no header name. Letters, digits and - will do, blanks will not.`
      case 'value':
        return `Failed to send: ${at} of the headers holds “${text}”, which no header can carry. Encode it, or send it in the body.`
      case 'forbidden':
        return `Failed to send: ${at} of the headers sets ${text}, which the browser alone may set. Take the line out.`
    }
  },
}
