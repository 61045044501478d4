import { isMap, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { z } from 'zod'
import { panelNames } from '../../../sandbox/components/panelNames.ts'
import type { Fault } from './Fault.ts'
import type { Page } from './readPage.ts'

/** The book's parts, in the sidebar's order. */
export const parts = ['The server', 'The browser', 'The login flow'] as const

const schema = z.strictObject({
  title: z.string().min(1),
  part: z.enum(parts),
  goal: z.string().min(1),
  sandbox: z
    .strictObject({
      panels: z
        .array(z.enum(panelNames))
        .min(1)
        .refine((panels) => new Set(panels).size === panels.length),
      open: z.enum(panelNames),
    })
    .refine(({ panels, open }) => panels.includes(open), { path: ['open'] }),
})

export type LessonFrontmatter = z.infer<typeof schema>

const panelList = panelNames.join(', ')
/** What each key holds, as an author is told. */
const EXPECTED: Record<string, string> = {
  '': 'title, part, goal and sandbox (panels, open)',
  title: 'a text, the same as the page’s heading',
  part: `one of: ${parts.join(', ')}`,
  goal: 'one sentence in quotes or words: what the reader can do afterwards',
  sandbox: 'panels and open below it',
  'sandbox.panels': `a list such as [network, console], each once, of: ${panelList}`,
  'sandbox.open': `one of the panels that are listed, of: ${panelList}`,
}

/**
 * Reads and checks the frontmatter of a lesson's page.
 * @returns `null` and what is wrong with it, each at its key
 */
export function readFrontmatter({ file, yaml }: Page): {
  frontmatter: LessonFrontmatter | null
  faults: Fault[]
} {
  if (yaml === null) {
    const remedy = `Write --- above and below its keys: ${EXPECTED['']}.`
    const cause = 'it does not begin with frontmatter'
    return { frontmatter: null, faults: [{ file, line: 1, column: 1, cause, remedy }] }
  }
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false })
  const at = (offset: number): Pick<Fault, 'file' | 'line' | 'column'> => {
    const { line, col } = counter.linePos(offset)
    // The YAML begins below the first ---.
    return { file, line: line + 1, column: col }
  }
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ message, pos }) => ({
      ...at(quoteAround(document, pos[0])),
      cause: `its frontmatter is no YAML (${message.replace(/\.$/, '')})`,
      remedy: 'Mend the line, or put its value in quotes.',
    }))
    return { frontmatter: null, faults }
  }
  const checked = schema.safeParse(document.toJS())
  if (checked.success) return { frontmatter: checked.data, faults: [] }
  const faults = checked.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(document, issue.path, key, at))
      : [wrongValue(document, issue.path, at)],
  )
  return { frontmatter: null, faults }
}

/** Where a text in quotes begins that goes on up to the fault: an author looks for its first quote. */
function quoteAround(document: Document, fault: number): number {
  let begin = fault
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
      if (isQuoted && range && range[0] < begin && range[1] >= fault) begin = range[0]
    },
  })
  return begin
}

type Place = (offset: number) => Pick<Fault, 'file' | 'line' | 'column'>

function unknownKey(document: Document, path: PropertyKey[], key: string, at: Place): Fault {
  const map = path.length > 0 ? document.getIn(path, true) : document.contents
  const pairs = isMap(map) ? map.items : []
  const node = pairs.map((pair) => pair.key).find((one) => isNode(one) && String(one) === key)
  const owner = path.join('.')
  return {
    ...at(isNode(node) ? (node.range?.[0] ?? 0) : 0),
    cause: `"${[...path, key].join('.')}" is no key of a lesson’s frontmatter`,
    remedy: `Remove it, or name what you meant: ${EXPECTED[owner] ?? EXPECTED['']}.`,
  }
}

function wrongValue(document: Document, path: PropertyKey[], at: Place): Fault {
  const key = path.filter((step) => typeof step === 'string').join('.')
  const expected = EXPECTED[key] ?? EXPECTED['']
  const node = path.length > 0 ? document.getIn(path, true) : document.contents
  if (isNode(node)) {
    const cause = key
      ? `${key} is ${JSON.stringify(node.toJS(document))}`
      : 'its frontmatter holds no keys'
    return { ...at(node.range?.[0] ?? 0), cause, remedy: `Write ${expected}.` }
  }
  const owner = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const offset = isNode(owner) ? (owner.range?.[0] ?? 0) : 0
  return { ...at(offset), cause: `${key} is missing`, remedy: `Add it: ${expected}.` }
}
