import { SuspiciousFileOperation } from '../core/exceptions.ts'

const MAX_NAME = 255

/** A file out of a multipart body. Django: django/core/files/uploadedfile.py */
export class UploadedFile {
  readonly name: string

  constructor(
    name: string,
    readonly content: Uint8Array,
    readonly content_type: string,
  ) {
    this.name = safeName(name)
  }

  get size(): number {
    return this.content.length
  }
}

/** The last part of a path, at most 255 characters, its extension kept. */
function safeName(path: string): string {
  const name = [...path.slice(path.lastIndexOf('/') + 1)]
  const result = name.length > MAX_NAME ? shorten(name) : name.join('')
  if (['', '.', '..'].includes(result)) {
    throw new SuspiciousFileOperation(`Could not derive file name from '${path}'`)
  }
  return result
}

function shorten(name: string[]): string {
  const dot = name.lastIndexOf('.')
  const leading = name.findIndex((char) => char !== '.')
  const root = dot > leading ? name.slice(0, dot) : name
  const extension = (dot > leading ? name.slice(dot) : []).slice(0, MAX_NAME)
  return [...root.slice(0, MAX_NAME - extension.length), ...extension].join('')
}
