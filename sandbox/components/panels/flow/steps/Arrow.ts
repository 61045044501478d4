/** What the diagram draws things between, from left to right. */
export const lifelines = ['vue', 'storage', 'django', 'database'] as const
export type Lifeline = (typeof lifelines)[number]

/** Where an arrow begins or ends; `outside`: with the reader; `elsewhere`: at a server that the diagram has no line for. */
export type ArrowEnd = Lifeline | 'elsewhere' | 'outside'

export type ArrowKind =
  | 'abort'
  | 'event'
  | 'not-sent'
  | 'password'
  | 'preflight'
  | 'query'
  | 'request'
  | 'response'
  | 'signature'
  | 'start'
  | 'storage'

/** An arrow of the diagram. */
export interface Arrow {
  kind: ArrowKind
  from: ArrowEnd
  to: ArrowEnd
  label: string
  /** Of a response. */
  status: number | null
  /** `refused`: it came, and says no; `blocked`: the browser kept it; `failed`: it came to nothing. */
  state: 'blocked' | 'done' | 'failed' | 'pending' | 'refused'
  /** Where it ends short of `to`; `browser`: it never left the browser, or never reached the app. */
  stops: 'browser' | 'on-the-way' | null
  /** Id of its entry in the record; `null` of a start. */
  entry: number | null
  /** Id of the request that it belongs to. */
  request: number | null
}
