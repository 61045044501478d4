import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../process/CommandError.ts'
import { projectRoot } from '../process/projectRoot.ts'

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/
const template = join(projectRoot, 'tools', 'lesson-template')

/**
 * Makes a lesson's folder from the template, behind the lessons that are there.
 * @param docs the book's folder
 * @returns the new folder
 * @throws CommandError that says what is wrong with the name, and what to do
 */
export function newLesson(docs: string, name: string | undefined): string {
  if (name === undefined) throw refusal('it has no name', 'Run npm run new-lesson -- its-name.')
  if (!NAME.test(name)) {
    throw refusal(
      `"${name}" is no name for a lesson`,
      'Use lower-case words with hyphens between them, like refresh-tokens; the number comes by itself.',
    )
  }
  const isTaken = [name, `${name}.md`].some((entry) => existsSync(join(docs, entry)))
  if (isTaken) throw refusal(`/${name} is another page`, 'Choose another name.')
  const numbered = readdirSync(docs).filter((entry) => /^\d\d-/.test(entry))
  const twin = numbered.find((entry) => entry.slice(3) === name)
  if (twin) throw refusal(`docs/${twin} is there already`, 'Choose another name.')
  const number = Math.max(0, ...numbered.map((entry) => Number(entry.slice(0, 2)))) + 1
  if (number > 99) throw refusal('the last lesson has the number 99', 'Renumber the folders.')
  const folder = join(docs, `${String(number).padStart(2, '0')}-${name}`)
  if (existsSync(folder)) throw refusal(`${folder} is there already`, 'Move it away.')
  cpSync(template, folder, { recursive: true })
  const page = join(folder, 'index.md')
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll('New lesson', titleOf(name)))
  return folder
}

const refusal = (cause: string, remedy: string): CommandError =>
  new CommandError(`Failed to make a lesson: ${cause}. ${remedy}`)

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  // A number alone would be read as one by YAML.
  const title = words.charAt(0).toUpperCase() + words.slice(1)
  return /^[a-z]/i.test(title) ? title : `Lesson ${title}`
}
