import type { BlockRule } from '../../components/panels/network/detail/blockRules.ts'
import type { RequestEntry } from '../../record/RequestEntry.ts'

/** What happened, and what would change it. */
interface Reason {
  what: string
  remedy: string
}

const originOf = ({ requestHeaders }: RequestEntry): string =>
  new Headers(requestHeaders.filter(([name]) => name === 'Origin')).get('origin') ?? 'your app'
const named = (text: string | null, pattern: RegExp): string => pattern.exec(text ?? '')?.[1] ?? ''
/** A preflight's refusal means that the request behind it was never sent. */
const withheld = ({ initiator, ties }: RequestEntry): string =>
  initiator === 'preflight'
    ? `so it never sent the ${ties.asksFor ?? 'request'} itself`
    : 'so your code does not get it, though the server answered'

/** The browser's rules for requests to another origin (CORS). */
export const rules: Record<BlockRule, (entry: RequestEntry) => Reason> = {
  'no-allow-origin': (entry) => ({
    what: `The answer does not say that ${originOf(entry)} may read it (no Access-Control-Allow-Origin), ${withheld(entry)}.`,
    remedy: `On the server: put '${originOf(entry)}' into CORS_ORIGIN_WHITELIST, and corsheaders’ CorsMiddleware first in MIDDLEWARE.`,
  }),
  'other-origin': (entry) => ({
    what: `Access-Control-Allow-Origin names another origin than ${originOf(entry)}, ${withheld(entry)}. Origins are compared letter by letter.`,
    remedy: `On the server: put '${originOf(entry)}' into CORS_ORIGIN_WHITELIST, with scheme and port, without a slash at the end.`,
  }),
  'invalid-origin': (entry) => ({
    what: `Access-Control-Allow-Origin holds something that is no single origin, ${withheld(entry)}.`,
    remedy: 'Let one place alone set the header: CorsMiddleware, and no proxy or view besides.',
  }),
  'wildcard-with-credentials': (entry) => ({
    what: `Your app asked with credentials, and Access-Control-Allow-Origin is *, which is not enough then, ${withheld(entry)}.`,
    remedy:
      'On the server: CORS_ALLOW_CREDENTIALS = True with the origin in CORS_ORIGIN_WHITELIST. In your app: leave withCredentials (fetch: credentials: ‘include’) out; a token in a header does not need it.',
  }),
  'no-credentials': (entry) => ({
    what: `Your app asked with credentials, and the answer does not allow them (Access-Control-Allow-Credentials), ${withheld(entry)}.`,
    remedy:
      'On the server: CORS_ALLOW_CREDENTIALS = True. In your app: leave withCredentials (fetch: credentials: ‘include’) out; a token in a header does not need it.',
  }),
  'preflight-redirect': (entry) => ({
    what: `The preflight was answered with a redirect, which a browser does not follow, ${withheld(entry)}.`,
    remedy:
      'Ask for the address that it redirects to: in Django most often the same with a slash at its end. Or put CorsMiddleware above CommonMiddleware in MIDDLEWARE.',
  }),
  'preflight-status': (entry) => ({
    what: `The preflight was answered with ${entry.status ?? 'an error'} where 200 to 299 is asked for, ${withheld(entry)}.`,
    remedy:
      'Look at the address first. Then at MIDDLEWARE: CorsMiddleware answers preflights, if it stands before what refused this one.',
  }),
  'preflight-lists': (entry) => ({
    what: `A list in the preflight’s answer cannot be read, ${withheld(entry)}.`,
    remedy: 'Look at CORS_ALLOW_METHODS and CORS_ALLOW_HEADERS: each entry is one name.',
  }),
  method: (entry) => ({
    what: `The server does not allow the method ${entry.ties.asksFor ?? ''} to other origins (Access-Control-Allow-Methods), ${withheld(entry)}.`,
    remedy: `On the server: put '${entry.ties.asksFor ?? ''}' into CORS_ALLOW_METHODS.`,
  }),
  header: (entry) => {
    const name = named(entry.blockedBecause, /header field (\S+) is/)
    return {
      what: `The server does not allow the header ${name} to other origins (Access-Control-Allow-Headers), ${withheld(entry)}.`,
      remedy: `On the server: put '${name}' into CORS_ALLOW_HEADERS. In your app: leave the header out, if nothing reads it.`,
    }
  },
  'redirect-credentials': () => ({
    what: 'The redirect leads to an address with a user name in it, which no code of another origin may follow.',
    remedy: 'Ask for the address that you mean.',
  }),
}

/** Chromium's names of failures in which no rule is involved. */
export const failures: Record<string, Reason> = {
  'net::ERR_CONNECTION_REFUSED': {
    what: 'Nobody listens at this address and port.',
    remedy: 'Look at the port; start the server; look at its settings.py, if that stopped it.',
  },
  'net::ERR_NAME_NOT_RESOLVED': {
    what: 'No computer has this name, as far as this sandbox can see: it reaches this machine alone.',
    remedy: 'Look for a slip in the host’s name.',
  },
  'net::ERR_ADDRESS_UNREACHABLE': {
    what: 'The sandbox reaches this machine alone.',
    remedy: 'Ask http://127.0.0.1:8000.',
  },
  'net::ERR_ABORTED': {
    what: 'Your app gave it up before the answer came, or was loaded anew.',
    remedy: '',
  },
  'net::ERR_TOO_MANY_REDIRECTS': {
    what: 'Each answer redirected further, twenty times.',
    remedy: 'Look at the Location headers: two addresses most likely lead to each other.',
  },
  'net::ERR_UNSAFE_PORT': {
    what: 'Browsers send nothing to this port, which is another service’s by custom.',
    remedy: 'Use another port.',
  },
  'net::ERR_SSL_PROTOCOL_ERROR': {
    what: 'The address begins with https, and the server speaks plain http.',
    remedy: 'Write http:// in the address.',
  },
  'net::ERR_UNSAFE_REDIRECT': {
    what: 'The redirect leads to an address that is not http or https.',
    remedy: 'Look at the Location header.',
  },
  'net::ERR_EMPTY_RESPONSE': {
    what: 'The server hung up without an answer.',
    remedy: 'Look at what the server printed.',
  },
  'net::ERR_CACHE_MISS': {
    what: 'Your app asked for a kept answer alone (only-if-cached), and the browser keeps none.',
    remedy: 'Use another cache mode.',
  },
}

const byStatus: Record<number, Reason> = {
  400: {
    what: 'The server could not use what was sent: 400 is about the request’s body or form.',
    remedy: 'The response names the fields, and what is wrong with each.',
  },
  401: {
    what: 'The server does not know who is asking: no token, or one that it does not take.',
    remedy:
      'Send the header Authorization: JWT, a blank, then a token that has not expired. The view’s permission_classes ask for it.',
  },
  403: {
    what: 'The server knows enough and says no: who asks may not do this.',
    remedy:
      'Look at the view’s permission_classes; for a form without a token, at Django’s CSRF check.',
  },
  404: {
    what: 'The server has nothing at this address, or not for this user.',
    remedy: 'Look at urls.py, at the slash at the end, and at whose object it is.',
  },
  405: {
    what: 'The view at this address does not take this method.',
    remedy: 'The response header Allow lists those that it takes.',
  },
  406: {
    what: 'The server cannot answer in the form that Accept asks for.',
    remedy: 'Send Accept: application/json.',
  },
  415: {
    what: 'The view does not read bodies of this Content-Type.',
    remedy: 'Send application/json, or add a parser to the view’s parser_classes.',
  },
}

/** Why a server refused; the browser had no objection. */
export function refusals(status: number): Reason {
  const known = byStatus[status]
  if (known) return known
  if (status >= 500) {
    return {
      what: 'The server’s own code broke while it answered.',
      remedy: 'The traceback stands in what the server printed.',
    }
  }
  return {
    what: `The server refused, with status ${status}.`,
    remedy: 'The response may say more.',
  }
}
