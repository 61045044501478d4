import { createServer, type LabServer } from '../../mocks/index.ts'
import type { Server } from '../../sandbox/network/Server.ts'

/** The mock as a sandbox's server: the one file that joins both ends. Parameters as `createMockServer`'s. */
export const mockServer = (
  settingsFile: string | null,
  settings: Record<string, unknown>,
): Server =>
  serverOf(createServer({ settings, ...(settingsFile === null ? {} : { settingsFile }) }))

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
