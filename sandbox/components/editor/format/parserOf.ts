const PARSERS: Record<string, string> = {
  vue: 'vue',
  js: 'babel',
  ts: 'typescript',
  css: 'css',
  json: 'json',
}

/** Prettier's parser for a file; `null` where it has none. */
export const parserOf = (file: string): string | null =>
  PARSERS[file.split('.').at(-1) ?? ''] ?? null
