import { sourceLine } from '../compiler/sourceLine.ts'
import type { LineMap } from '../compiler/Project.ts'
import type { ConsoleLine } from '../contract/ConsoleLine.ts'
import type { CallPlace, ConsoleProperty, ConsoleValue } from '../contract/ConsoleValue.ts'
import type { ConsoleEntry } from '../record/ConsoleEntry.ts'
import type { Place } from '../record/Place.ts'
import type { RunRecord } from '../record/RunRecord.ts'

/** Takes one run's console lines into the record, their places turned into those of the source. */
export class ConsoleRecorder {
  readonly #record: RunRecord
  readonly #run: number
  readonly #lineMaps: Record<string, LineMap>
  #lastText = ''
  #last: ConsoleEntry | null = null

  constructor(record: RunRecord, run: number, lineMaps: Record<string, LineMap>) {
    this.#record = record
    this.#run = run
    this.#lineMaps = lineMaps
  }

  take(lines: ConsoleLine[]): void {
    lines.forEach((line, index) => {
      if (line.form === 'cleared') this.#record.clear('console')
      // Within a batch the frame has counted already.
      else if (index === 0 && this.#repeats(line)) return
      this.#last = this.#add(line)
    })
    const last = lines.at(-1)
    this.#lastText = last ? countless(last) : ''
  }

  /** The line that holds the value of what the reader typed, or the error that it threw. */
  takeOutcome(value: ConsoleValue, isError: boolean): void {
    const placed = this.#placed(isError ? { ...value, text: `Uncaught ${value.text}` } : value)
    this.#record.add<ConsoleEntry>({
      kind: 'console',
      level: isError ? 'error' : 'log',
      form: 'result',
      values: [placed],
      place: placeOf(placed.calls ?? []),
      run: this.#run,
    })
  }

  /** A call's place in the source. */
  source<T extends CallPlace>(call: T): T {
    const { file, line, column } = call
    return line === null ? call : { ...call, line: sourceLine(this.#lineMaps[file], line, column) }
  }

  #add({ groups, group, calls: compiled, count, values, level, form, table }: ConsoleLine) {
    const calls = compiled.map((call) => this.source(call))
    return this.#record.add<ConsoleEntry>({
      kind: 'console',
      level,
      form,
      values: values.map((value) => this.#placed(value)),
      place: placeOf(calls),
      run: this.#run,
      ...(calls.length > 1 || form === 'trace' ? { calls } : {}),
      ...(count > 1 ? { count } : {}),
      ...(table ? { table } : {}),
      ...(group ? { group: { ...group, id: this.#groupId(group.id) } } : {}),
      ...(groups ? { groups: groups.map((id) => this.#groupId(id)) } : {}),
    })
  }

  #groupId(id: number): string {
    return `${this.#run}-${id}`
  }

  #repeats(line: ConsoleLine): boolean {
    const last = this.#last
    if (!last || last !== this.#record.console.at(-1)) return false
    if (countless(line) !== this.#lastText) return false
    last.count = (last.count ?? 1) + line.count
    return true
  }

  #placed(value: ConsoleValue): ConsoleValue {
    if (!value.calls && !value.entries) return value
    return {
      ...value,
      ...(value.calls ? { calls: value.calls.map((call) => this.source(call)) } : {}),
      ...(value.entries ? { entries: this.placedEntries(value.entries) } : {}),
    }
  }

  placedEntries(entries: ConsoleProperty[]): ConsoleProperty[] {
    return entries.map((entry) => ({ ...entry, value: this.#placed(entry.value) }))
  }
}

/** All that makes two lines equal. */
const countless = (line: ConsoleLine): string => JSON.stringify({ ...line, count: 1 })

/** The innermost call that the reader wrote. */
function placeOf(calls: CallPlace[]): Place | null {
  const call = calls.find(({ line }) => line !== null) ?? calls[0]
  return call ? { file: call.file, line: call.line } : null
}
