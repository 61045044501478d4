import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { panelNames } from '../../sandbox/components/panelNames.ts'

/** The book's parts, in the sidebar's order. */
export const parts = ['The server', 'The browser', 'The login flow'] as const

const schema = z.strictObject({
  title: z.string().min(1).describe('the same as the page’s only # heading'),
  part: z.enum(parts).describe('the part of the book that it belongs to'),
  goal: z.string().min(1).describe('one sentence: what the reader can do afterwards'),
  sandbox: z
    .strictObject({
      panels: z.array(z.enum(panelNames)).min(1).describe('the panels below the app, in order'),
      open: z.enum(panelNames).describe('the panel that is open at the start'),
    })
    .refine(({ panels, open }) => panels.includes(open), {
      message: 'must be one of the panels listed',
      path: ['open'],
    }),
})

export type LessonFrontmatter = z.infer<typeof schema>

/**
 * Reads and checks the frontmatter of a lesson's page.
 * @throws naming the file, what is wrong with which key, and what to do
 */
export function readFrontmatter(file: string): LessonFrontmatter {
  const text = readFileSync(file, 'utf8')
  const block = /^---\n([^]*?)\n---\n/.exec(text)
  if (!block)
    throw new Error(`Failed to read ${file}: it does not begin with frontmatter. Add ${keys}.`)
  const checked = schema.safeParse(parseYaml(file, block[1] ?? ''))
  if (!checked.success) {
    const faults = checked.error.issues.map(
      ({ path, message }) => `  ${path.join('.') || 'frontmatter'}: ${message}`,
    )
    throw new Error(
      `Failed to read the frontmatter of ${file}:\n${faults.join('\n')}\nIt needs ${keys}.`,
    )
  }
  const heading = /^# (.+)$/m.exec(text.slice(block[0].length))?.[1]
  if (heading !== checked.data.title) {
    throw new Error(
      `Failed to read ${file}: its title is "${checked.data.title}", its first heading "${heading ?? '(none)'}". Make them the same.`,
    )
  }
  return checked.data
}

const keys = 'title, part, goal and sandbox (panels, open)'

function parseYaml(file: string, yaml: string): unknown {
  try {
    return parse(yaml)
  } catch (error) {
    throw new Error(`Failed to read the frontmatter of ${file}: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
