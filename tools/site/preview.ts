// npm run preview: the built site as a static host would serve it. BASE and OUT_DIR mean what they
// mean to the build.
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { resolveConfig, serve } from 'vitepress'
import { CommandError } from '../process/CommandError.ts'
import { projectRoot } from '../process/projectRoot.ts'
import { runCommand } from '../process/runCommand.ts'
import { portOption } from './portOption.ts'
import { requireFreePort } from './requireFreePort.ts'

await runCommand(async () => {
  const port = portOption(process.argv.slice(2), 4173, 'npm run preview')
  const config = await resolveConfig(projectRoot, 'serve', 'production')
  if (!existsSync(join(config.outDir, 'index.html'))) {
    throw new CommandError(
      `Failed to preview the site: ${config.outDir} holds no built site. Run npm run build first.`,
    )
  }
  await requireFreePort(port, 'preview the site', 'npm run preview')
  const app = await serve({ root: projectRoot, port })
  // With port 0 the system chooses one, and only the server knows which.
  const address = app.server?.address() as AddressInfo
  console.log(`Preview: http://localhost:${address.port}${config.site.base}`)
})
