/** A request as it stands on the wire. */
export interface WireRequest {
  method: string
  /** Path and query. */
  target: string
  /** Values hold bytes as characters; a name may come more than once. */
  headers: [name: string, value: string][]
  body?: Uint8Array<ArrayBuffer>
}
