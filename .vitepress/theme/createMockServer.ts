import type { Server } from '../../sandbox/network/Server.ts'

/**
 * The server of a sandbox: the mock in this tab, loaded when the first sandbox starts. The one file that joins both ends.
 * @param settings overrides of Django's settings
 */
export const createMockServer = async (settings: Record<string, unknown> = {}): Promise<Server> =>
  (await import('../../mocks/index.ts')).createServer({ settings })
