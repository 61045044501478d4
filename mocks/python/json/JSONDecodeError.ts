import { ValueError } from '../exceptions.ts'
import { len } from '../str.ts'

/** A parse error with its place, counted in code points as Python does. */
export class JSONDecodeError extends ValueError {
  override get qualname(): string {
    return 'json.decoder.JSONDecodeError'
  }

  constructor(message: string, text: string, at: number) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1
    const line = at === 0 ? 1 : text.slice(0, at).split('\n').length
    const column = len(text.slice(at === 0 ? 0 : lineStart, at)) + 1
    super(`${message}: line ${line} column ${column} (char ${len(text.slice(0, at))})`)
  }
}
