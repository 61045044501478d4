/** The browser's rules that keep a request or its answer from an app. */
export type BlockRule =
  | 'no-allow-origin'
  | 'other-origin'
  | 'invalid-origin'
  | 'wildcard-with-credentials'
  | 'no-credentials'
  | 'preflight-redirect'
  | 'preflight-status'
  | 'preflight-lists'
  | 'method'
  | 'header'
  | 'redirect-credentials'

/** Chromium's words for each rule, as the network writes them; the first that fits counts. */
const RULES: [RegExp, BlockRule][] = [
  [/must not be the wildcard/, 'wildcard-with-credentials'],
  [/^.*'Access-Control-Allow-Credentials' header/, 'no-credentials'],
  [/No 'Access-Control-Allow-Origin' header/, 'no-allow-origin'],
  [/contains multiple values|contains the invalid value/, 'invalid-origin'],
  [/not equal to the supplied origin/, 'other-origin'],
  [/Redirect is not allowed for a preflight/, 'preflight-redirect'],
  [/does not have HTTP ok status/, 'preflight-status'],
  [/^Cannot parse .* in preflight response/, 'preflight-lists'],
  [/^Method \S+ is not allowed/, 'method'],
  [/^Request header field \S+ is not allowed/, 'header'],
  [/contains a username and password/, 'redirect-credentials'],
]

/** The rule that a refusal tells of; `null` for words of another origin than the browser's CORS checks. */
export const blockRuleOf = (refusal: string): BlockRule | null =>
  RULES.find(([words]) => words.test(refusal))?.[1] ?? null
