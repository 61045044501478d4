import path from 'node:path'
import type { MarkdownRenderer } from 'vitepress'
import type { Highlight } from './highlight.ts'
import { readLessons, type Lesson } from './readLessons.ts'

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
    const env = state.env as { path?: string; realPath?: string }
    const token = state.push('html_block', '', 0)
    token.content = sandboxHtml(docs, env.realPath ?? env.path ?? '', opening[1], highlight)
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
): string {
  const lessons = readLessons(docs)
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
  return `<LabSandbox ${attributes(lesson, folder ?? 'start', Object.keys(files))}>${slots.join('')}</LabSandbox>\n`
}

function attributes(lesson: Lesson, folder: string, files: string[]): string {
  const { title, sandbox } = lesson.frontmatter
  const props: Record<string, unknown> = {
    lesson: lesson.name,
    folder,
    title,
    files,
    panels: sandbox.panels,
    open: sandbox.open,
    // A solution shown elsewhere is an example, no exercise.
    exercise: lesson.solution !== null && folder === 'start',
  }
  return Object.entries(props)
    .map(([key, value]) => `:${key}="${escapeAttribute(JSON.stringify(value))}"`)
    .join(' ')
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
