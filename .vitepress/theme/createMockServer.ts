import type { LabServer } from '../../mocks/index.ts'
import type { Server } from '../../sandbox/network/Server.ts'

/**
 * The server of a sandbox: the mock in this tab, loaded when the first sandbox starts. The one file that joins both ends.
 * @param settingsFile the text of a settings.py; `null`: the project's own settings
 * @param settings overrides of Django's settings that go round its checks
 */
export async function createMockServer(
  settingsFile: string | null = null,
  settings: Record<string, unknown> = {},
): Promise<Server> {
  const { createServer } = await import('../../mocks/index.ts')
  return serverOf(createServer({ settings, ...(settingsFile === null ? {} : { settingsFile }) }))
}

function serverOf(mock: LabServer): Server {
  return {
    origin: mock.origin,
    respond: (request, headers, observe) => mock.respond(request, headers, undefined, observe),
    reset: () => mock.reset(),
    lab: {
      started: () => mock.started,
      useSettings: (text) => mock.useSettingsFile(text),
      restart: () => mock.restart(),
      projectSettings,
      another: () => serverOf(mock.another()),
      tokenRules: () => mock.tokenRules,
      tables: () => mock.database.views(),
      clock: mock.clock,
      console: mock.console,
    },
  }
}

/** That of the real project, without the marks of what lessons quote; it comes when somebody looks at it. */
async function projectSettings(): Promise<string> {
  const { default: text } = await import('../../backend/login_lab/settings.py?raw')
  return text.replace(/^# #(?:end)?region .*\n/gm, '')
}
