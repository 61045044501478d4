import { accessCheck, type Refusal } from './accessCheck.ts'
import { isRedirect } from './redirect.ts'
import { isSafelistedMethod } from './safelist.ts'

/** What the preflight of a request asks. */
export interface PreflightQuestion {
  url: string
  method: string
  /** Lower case, sorted. */
  unsafeHeaders: string[]
  origin: string
  withCredentials: boolean
  initiator: 'fetch' | 'xhr'
}

const LEAD = "Response to preflight request doesn't pass access control check: "
const TOKEN = /^[!#$%&'*+\-.^_`|~\w]+$/

/** Whether a preflight's answer lets the request through; which fault wins is Chromium's order. */
export function preflightCheck(answer: Response, question: PreflightQuestion): Refusal {
  if (isRedirect(answer)) {
    return `${LEAD}Redirect is not allowed for a preflight request.`
  }
  const { origin, withCredentials, initiator } = question
  const refusal = accessCheck(answer.headers, origin, withCredentials, initiator)
  if (refusal) return LEAD + refusal
  if (!answer.ok) return `${LEAD}It does not have HTTP ok status.`
  return lacking(answer.headers, question)
}

/** The method or header that an answer's lists do not allow. */
export function lacking(
  headers: Headers,
  { method, unsafeHeaders, withCredentials }: PreflightQuestion,
): Refusal {
  const methods = tokens(headers, 'Access-Control-Allow-Methods')
  const names = tokens(headers, 'Access-Control-Allow-Headers')
  const unreadable = [methods, names].find((list) => list.values === null)
  if (unreadable) {
    return `Cannot parse ${unreadable.header} response header field in preflight response.`
  }
  const allows = (list: string[] | null, wanted: string): boolean =>
    list !== null && (list.includes(wanted) || (!withCredentials && list.includes('*')))
  if (!isSafelistedMethod(method) && !allows(methods.values, method)) {
    return `Method ${method} is not allowed by Access-Control-Allow-Methods in preflight response.`
  }
  const lower = names.values?.map((name) => name.toLowerCase()) ?? null
  const refused = unsafeHeaders.find((name) => !allows(lower, name))
  return refused === undefined
    ? null
    : `Request header field ${refused} is not allowed by Access-Control-Allow-Headers in preflight response.`
}

function tokens(headers: Headers, header: string): { header: string; values: string[] | null } {
  const values = (headers.get(header) ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '')
  return { header, values: values.every((value) => TOKEN.test(value)) ? values : null }
}
