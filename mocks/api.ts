import { parseOptions } from './node/parseOptions.ts'
import { serveApi } from './node/serveApi.ts'

// `npm run api -- --port 8000`: the backend of the lessons as an HTTP server.
try {
  const options = parseOptions(process.argv.slice(2))
  const { origin, lab } = await serveApi(options)
  for (const { text } of lab.console.lines) console.log(text)
  lab.console.subscribe(({ text }) => console.log(text))
  if (options.lab) console.log(`POST ${origin}/__lab__/reset brings the seed data back.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
