import type { ProjectFiles } from '../compiler/Project.ts'
import { sameFiles } from '../project/sameFiles.ts'
import { siteStorage, type NotKept } from './SiteStorage.ts'
import { startHash } from './startHash.ts'

/** A reader's files as they were at a time. */
export interface KeptVersion {
  files: ProjectFiles
  /** Milliseconds since 1970. */
  when: number
}

/** Versions out of the way beyond these nobody will look for. */
const MOST_ASIDES = 10

/**
 * What a reader wrote in one sandbox, in the site's localStorage: under the hash of the start that it was made of, and beside
 * it versions that were set aside. No other site and no server ever sees it.
 */
export class KeptEdits {
  readonly #prefix: string
  readonly #key: string
  readonly #asideKey: string

  /** @param sandbox its id, unique on the site */
  constructor(sandbox: string, start: ProjectFiles) {
    this.#prefix = prefixOf(sandbox)
    this.#key = this.#prefix + startHash(start)
    this.#asideKey = `login-lab:aside:${sandbox}`
  }

  current(): KeptVersion | null {
    return versionOf(siteStorage.read(this.#key))
  }

  /** The newest version of an earlier start. */
  earlier(): KeptVersion | null {
    return newestOf(siteStorage.keys(this.#prefix).filter((key) => key !== this.#key))
  }

  /** What was put out of the way, by Reset or by the other of two tabs; the newest first. */
  asides(): KeptVersion[] {
    try {
      const list: unknown = JSON.parse(siteStorage.read(this.#asideKey) ?? '[]')
      return Array.isArray(list) ? list.flatMap((one) => wholeVersion(one) ?? []) : []
    } catch {
      return []
    }
  }

  /** @param files `null` where they are those of the start */
  save(files: ProjectFiles | null): NotKept | null {
    if (files) return siteStorage.write(this.#key, written(files))
    siteStorage.remove(this.#key)
    return null
  }

  /**
   * Puts a version out of the way, before the others.
   * @param replaced the time of a version that this one continues
   */
  setAside(files: ProjectFiles, replaced?: number): { when: number; notKept: NotKept | null } {
    const all = this.asides()
    const [newest] = all
    if (newest && sameFiles(newest.files, files)) return { when: newest.when, notKept: null }
    // The time is a version's name as well.
    const when = Math.max(Date.now(), (newest?.when ?? 0) + 1)
    const others = all.filter((one) => one.when !== replaced && !sameFiles(one.files, files))
    const list = [{ when, files }, ...others].slice(0, MOST_ASIDES)
    return { when, notKept: siteStorage.write(this.#asideKey, JSON.stringify(list)) }
  }

  /** Versions of earlier starts go: the reader has chosen. */
  forgetEarlier(): void {
    for (const key of siteStorage.keys(this.#prefix)) {
      if (key !== this.#key) siteStorage.remove(key)
    }
  }

  /**
   * Hears of what another tab keeps for this sandbox.
   * @param listener given `null` when the other tab is back at the start
   * @returns ends it
   */
  onOtherTab(listener: (version: KeptVersion | null) => void): () => void {
    const hear = (event: StorageEvent): void => {
      if (event.key === this.#key) listener(versionOf(event.newValue))
    }
    addEventListener('storage', hear)
    return () => removeEventListener('storage', hear)
  }
}

/** What a reader last wrote in a sandbox, to whichever start; `null` where it is as the lesson has it. */
export function keptFilesOf(sandbox: string): ProjectFiles | null {
  return newestOf(siteStorage.keys(prefixOf(sandbox)))?.files ?? null
}

const prefixOf = (sandbox: string): string => `login-lab:edits:${sandbox}@`

function newestOf(keys: string[]): KeptVersion | null {
  const versions = keys.flatMap((key) => versionOf(siteStorage.read(key)) ?? [])
  return versions.sort((a, b) => b.when - a.when)[0] ?? null
}

const written = (files: ProjectFiles): string =>
  JSON.stringify({ when: Date.now(), files } satisfies KeptVersion)

function versionOf(text: string | null): KeptVersion | null {
  try {
    return wholeVersion(JSON.parse(text ?? 'null'))
  } catch {
    return null
  }
}

/** Storage may hold anything: an older form of ours, or what somebody typed into devtools. */
function wholeVersion(value: unknown): KeptVersion | null {
  const { when, files } = (value ?? {}) as Partial<KeptVersion>
  const isWhole =
    typeof when === 'number' &&
    typeof files === 'object' &&
    files !== null &&
    Object.keys(files).length > 0 &&
    Object.values(files).every((one) => typeof one === 'string')
  return isWhole ? { when, files } : null
}
