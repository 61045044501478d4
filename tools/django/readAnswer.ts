import type { Answer } from '../../mocks/conformance/compareAnswer.ts'

const HEAD_END = '\r\n\r\n'

/**
 * Takes apart what a server sent until it closed the connection.
 * @throws Error if that is no HTTP
 */
export function readAnswer(bytes: Buffer): Answer {
  const end = bytes.indexOf(HEAD_END)
  const [statusLine = '', ...lines] = bytes
    .subarray(0, Math.max(end, 0))
    .toString('latin1')
    .split('\r\n')
  const status = /^HTTP\/1\.[01] (\d{3}) /.exec(statusLine)?.[1]
  if (!status) throw new Error(`Failed to read an answer: it begins with "${statusLine}".`)
  const headers = new Headers()
  for (const line of lines) {
    const colon = line.indexOf(':')
    headers.append(line.slice(0, colon), line.slice(colon + 1).trim())
  }
  return {
    status: Number(status),
    headers,
    body: new Uint8Array(bytes.subarray(end + HEAD_END.length)),
  }
}
