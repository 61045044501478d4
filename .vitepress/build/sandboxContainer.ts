import path from 'node:path'
import type { MarkdownRenderer } from 'vitepress'
import type { Highlight } from './highlight.ts'
import type { FrameAhead } from '../../sandbox/components/AppPane.vue'
import type { Lesson } from './book/Lesson.ts'
import { readBook } from './book/readBook.ts'

/** What is known of a page while its Markdown is read. */
interface PageEnvironment {
  path?: string
  realPath?: string
  hasSandbox?: boolean
}

const OPENING = /^:::\s*sandbox(?:\s+(\S+))?\s*$/

/**
 * Places a sandbox in a page: `::: sandbox` shows the lesson's own start, `::: sandbox login-flow/solution` another project.
 * The code is highlighted here, so that it stands in the page before any script runs.
 */
export function sandboxContainer(md: MarkdownRenderer, docs: string, highlight: Highlight): void {
  md.block.ruler.before('fence', 'lab_sandbox', (state, startLine, endLine, silent) => {
    const lineText = (line: number): string =>
      state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
    const opening = OPENING.exec(lineText(startLine))
    if (!opening) return false
    if (silent) return true
    let line = startLine + 1
    while (line < endLine && lineText(line).trim() !== ':::') line++
    const env = state.env as PageEnvironment
    const token = state.push('html_block', '', 0)
    const page = env.realPath ?? env.path ?? ''
    const frameAhead = frameAheadOf(page, docs, env)
    env.hasSandbox = true
    token.content = sandboxHtml(docs, page, opening[1], highlight, frameAhead)
    token.map = [startLine, line + 1]
    state.line = line + 1
    return true
  })
}

function sandboxHtml(
  docs: string,
  page: string,
  wanted: string | undefined,
  highlight: Highlight,
  frameAhead: FrameAhead,
): string {
  const { lessons } = readBook(docs)
  const [name, folder] = wanted?.split('/') ?? []
  const lesson = lessons.find((one) =>
    wanted ? one.name === name : page.startsWith(one.folder + path.sep),
  )
  const files = lesson && (folder === 'solution' ? lesson.solution : lesson.start)
  if (!lesson || !files) {
    throw new Error(
      `Failed to place a sandbox in ${page}: there is no project ${wanted ?? 'beside the page'}. Name one like login-flow/start.`,
    )
  }
  // As a text and not as elements: hydrating a thousand coloured words takes longer than starting the app.
  const slots = Object.entries(files).map(
    ([file, code], index) =>
      `<template #file-${index}><div v-html="${escapeAttribute(JSON.stringify(highlight(code, file)))}"></div></template>`,
  )
  return `<LabSandbox ${attributes(lesson, folder ?? 'start', Object.keys(files), frameAhead)}>${slots.join('')}</LabSandbox>\n`
}

/** The first sandbox of a page has its frame in the page's HTML; the home page's is in its first screen. */
function frameAheadOf(page: string, docs: string, { hasSandbox }: PageEnvironment): FrameAhead {
  if (hasSandbox) return 'none'
  return page === path.join(docs, 'index.md') ? 'started' : 'waiting'
}

function attributes(
  lesson: Lesson,
  folder: string,
  files: string[],
  frameAhead: FrameAhead,
): string {
  const { title, sandbox } = lesson.frontmatter
  const props: Record<string, unknown> = {
    lesson: lesson.name,
    folder,
    title,
    files,
    panels: sandbox.panels,
    open: sandbox.open,
    frameAhead,
    // A solution shown elsewhere is an example, no exercise.
    exercise: lesson.solution !== null && folder === 'start',
  }
  return Object.entries(props)
    .map(([key, value]) => `:${key}="${escapeAttribute(JSON.stringify(value))}"`)
    .join(' ')
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
