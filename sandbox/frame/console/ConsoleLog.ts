import type { ConsoleLevel, ConsoleLine } from '../../contract/ConsoleLine.ts'
import type { ConsoleValue } from '../../contract/ConsoleValue.ts'
import type { LineBatch } from './LineBatch.ts'

/** Lines of a flood that the browser's own console gets: each costs more there than here. */
const NATIVE = 1000

/** What a method of the console adds to a plain line. */
type Parts = Partial<Pick<ConsoleLine, 'form' | 'table' | 'group'>> & { withCalls?: boolean }

/** Writes the lines of one frame: each with its level, the groups it stands in, and the place that logged it. */
export class ConsoleLog {
  readonly #batch: LineBatch
  #groups: number[] = []
  #lastGroup = 0
  #isCopying = false

  constructor(batch: LineBatch) {
    this.#batch = batch
  }

  /**
   * @param values copies them; not asked where the line would be dropped
   * @param stack an error made where the console was called
   * @returns whether the browser's own console should have the line too: of a flood, the first are enough
   */
  write(
    level: ConsoleLevel,
    values: () => ConsoleValue[],
    stack: Error | null,
    { form = 'message', table, group, withCalls = false }: Parts = {},
  ): boolean {
    if (this.#batch.isFull) this.#batch.drop()
    // A proxy's traps and getters may log while they are read: that would go round for ever.
    if (this.#batch.isFull || this.#isCopying) return false
    this.#isCopying = true
    try {
      this.#batch.add({
        level,
        form,
        values: values(),
        stack,
        withCalls,
        ...(table ? { table } : {}),
        ...(group ? { group } : {}),
        ...(this.#groups.length > 0 ? { groups: this.#groups } : {}),
      })
      return this.#batch.size < NATIVE
    } finally {
      this.#isCopying = false
    }
  }

  /** Opens a group below the line that names it. */
  openGroup(isCollapsed: boolean, label: () => ConsoleValue[], stack: Error): void {
    const id = ++this.#lastGroup
    this.write('log', label, stack, { form: 'group', group: { id, isCollapsed } })
    // A new list: those of lines already written must not change.
    this.#groups = [...this.#groups, id]
  }

  closeGroup(): void {
    this.#groups = this.#groups.slice(0, -1)
  }

  closeGroups(): void {
    this.#groups = []
  }
}
