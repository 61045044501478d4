// npm run new-lesson -- name: a lesson's folder, to be filled by its author.
import { join, relative } from 'node:path'
import { projectRoot } from '../process/projectRoot.ts'
import { runCommand } from '../process/runCommand.ts'
import { newLesson } from './newLesson.ts'

await runCommand(async () => {
  const [name] = process.argv.slice(2).filter((argument) => argument !== '--')
  const folder = relative(projectRoot, newLesson(join(projectRoot, 'docs'), name))
  console.log(`${folder} is made. npm start shows it, and follows what you write:

  ${folder}/index.md   the text; choose its part, its goal and its panels at the top
  ${folder}/start/     the code that the reader meets
  ${folder}/solution/  the code that passes; it is the start's until you write it
  ${folder}/check.ts   what must happen, and the hints

The sidebar has it already; docs/index.md names the lessons in words. npm run check fails at its
exercise alone, until the solution passes. No exercise? Delete solution/ and check.ts.`)
})
