import type { Server } from '../../sandbox/network/Server.ts'

/** The server of a sandbox: the mock in this tab, loaded when the first sandbox starts. The one file that joins both ends. */
export const createMockServer = async (): Promise<Server> =>
  (await import('../../mocks/index.ts')).createServer()
