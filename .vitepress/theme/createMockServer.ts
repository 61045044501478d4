import type { Server } from '../../sandbox/network/Server.ts'

/**
 * The server of a sandbox: the mock in this tab, loaded when the first sandbox starts.
 * @param settingsFile the text of a settings.py; `null`: the project's own settings
 * @param settings overrides of Django's settings that go round its checks
 */
export async function createMockServer(
  settingsFile: string | null = null,
  settings: Record<string, unknown> = {},
): Promise<Server> {
  const { mockServer } = await import('./mockServer.ts')
  return mockServer(settingsFile, settings)
}
