import { loads } from '../python/json/loads.ts'
import { lookup } from '../python/codecs.ts'
import { urlsafe_b64decode } from '../python/base64.ts'
import { fromLatin1 } from '../python/bytes.ts'
import type { PyValue } from '../python/values.ts'

/** What `{{name}}` stands for: tokens, their claims, and parts of earlier answers. */
export class Variables {
  private readonly values = new Map<string, PyValue>()

  /** Keeps a value; of a token its claims, too. */
  remember(name: string, value: PyValue): void {
    this.values.set(name, value)
    for (const [claim, content] of readClaims(value)) this.values.set(`${name}.${claim}`, content)
  }

  get(name: string): PyValue | undefined {
    return this.values.get(name)
  }

  /** The text with all known names filled in. */
  fill(text: string): string {
    return text.replace(/\{\{([\w.-]+)\}\}/g, (whole, name: string) =>
      this.values.has(name) ? String(this.values.get(name)) : whole,
    )
  }
}

function readClaims(value: PyValue): Map<string, PyValue> {
  const segments = typeof value === 'string' ? value.split('.') : []
  if (segments.length !== 3) return new Map()
  try {
    const padded = segments[1]! + '='.repeat((4 - (segments[1]!.length % 4)) % 4)
    const claims = loads(lookup('utf-8')!.decode(urlsafe_b64decode(fromLatin1(padded))))
    return claims instanceof Map ? claims : new Map()
  } catch {
    return new Map()
  }
}
