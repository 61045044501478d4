// npm run test:django: the project in backend/ by Django's own checks and tests, then the mock against it.
import { runCommand } from '../process/runCommand.ts'
import { runSuites } from '../test/runSuites.ts'
import { djangoSuites } from './djangoSuites.ts'

await runCommand(async () => {
  const { suites, stop, missing } = djangoSuites()
  if (missing) {
    console.log(missing)
    return 0
  }
  try {
    return await runSuites(suites)
  } finally {
    await stop()
  }
})
