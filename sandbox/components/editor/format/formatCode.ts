import type { Options, Plugin } from 'prettier'
import { format } from 'prettier/standalone'
import { editorWords as words } from '../../../words/editorWords.ts'
import { parserOf } from './parserOf.ts'

/** Code laid out anew, or the sentence that says why not. */
export type Formatted = { text: string } | { fault: string; line: number | null }

/** The lessons' own style. */
const STYLE: Options = { semi: false, singleQuote: true, printWidth: 80 }

/**
 * Lays a file out with Prettier.
 * @returns the same text where it is laid out already
 */
export async function formatCode(file: string, text: string): Promise<Formatted> {
  const parser = parserOf(file)
  if (!parser) return { fault: words.format.noFormatter(file), line: null }
  try {
    const plugins = await loadPlugins(parser)
    if (parser === 'vue') await refuseBrokenScripts(text, plugins)
    return { text: await format(text, { ...STYLE, parser, plugins }) }
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { start?: { line: number } } }
    const why = (message.split('\n')[0] ?? '').replace(/ \(\d+:\d+\)$/, '')
    const line = loc?.start?.line ?? null
    return { fault: words.format.failed(line === null ? file : `${file}:${line}`, why), line }
  }
}

/** Prettier leaves a block of a component that it cannot read as it is, without a word. */
async function refuseBrokenScripts(source: string, plugins: Plugin[]): Promise<void> {
  for (const block of source.matchAll(/^<script\b([^>]*)>([^]*?)^<\/script>/gm)) {
    const parser = /\blang=["']tsx?["']/.test(block[1] ?? '') ? 'typescript' : 'babel'
    const before = source.slice(0, block.index).replace(/[^\n]/g, '')
    // Blank lines before it, so that a fault's line is the file's.
    await format(before + (block[2] ?? ''), { ...STYLE, parser, plugins })
  }
}

async function loadPlugins(parser: string): Promise<Plugin[]> {
  const css = (): Promise<Plugin> => import('prettier/plugins/postcss')
  const script = async (): Promise<Plugin[]> => [
    await import('prettier/plugins/babel'),
    (await import('prettier/plugins/estree')) as Plugin,
  ]
  if (parser === 'css') return [await css()]
  if (parser === 'babel' || parser === 'json') return script()
  const typescript = await import('prettier/plugins/typescript')
  if (parser === 'typescript') return [...(await script()), typescript]
  return [...(await script()), typescript, await css(), await import('prettier/plugins/html')]
}
