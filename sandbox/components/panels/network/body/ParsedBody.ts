import type { ServerEvent } from '../../../../network/ServerEvent.ts'

/** What the server read in a body. */
export type ParsedBody = ServerEvent & { kind: 'parse' }
