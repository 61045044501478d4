// npm start: the site for development, with VitePress's own reload and address.
import { packageBin } from '../process/packageBin.ts'
import { projectRoot } from '../process/projectRoot.ts'
import { runCommand } from '../process/runCommand.ts'
import { runNode } from '../process/runNode.ts'
import { portOption } from './portOption.ts'
import { requireFreePort } from './requireFreePort.ts'

await runCommand(async () => {
  const port = portOption(process.argv.slice(2), 5173, 'npm start')
  await requireFreePort(port, 'start the site', 'npm start')
  const { code } = await runNode([
    packageBin('vitepress'),
    'dev',
    projectRoot,
    '--port',
    String(port),
    '--strictPort',
  ])
  return code ?? 1
})
