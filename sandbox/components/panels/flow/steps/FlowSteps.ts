import { toRaw } from 'vue'
import type { RequestEntry } from '../../../../record/RequestEntry.ts'
import type { EntryBase } from '../../../../record/RunRecord.ts'
import type { FlowSource, FlowStep } from './FlowStep.ts'

const LISTS = ['events', 'requests', 'server', 'storage'] as const
/** What the server does that has an arrow; the rest stands in the request's way through it. */
const DRAWN = new Set(['query', 'password', 'signature'])

/**
 * The steps of the diagram, in order of happening. Each reading adds what came since the last one, so that a long record costs
 * once. An effect that reads follows what it has to: new entries, and the requests that are under way.
 */
export class FlowSteps {
  steps: FlowStep[] = []
  /** Ids of the oldest entry of each list, to see when older ones went. */
  #oldest = new Map<string, number>()
  #newest = 0
  #run = 0
  readonly #underWay = new Set<RequestEntry>()
  /** Preflights that were answered, and may yet be found to let nothing through. */
  readonly #answered = new Map<number, RequestEntry>()

  /** @param isNew whether what is found happened just now */
  read(source: FlowSource, isNew: boolean): void {
    this.#forget(source)
    const found: FlowStep[] = []
    const add = (step: FlowStep): unknown => found.push(step)
    this.#readEntries(source, isNew, add)
    this.#readEnds(isNew, add)
    found.sort((a, b) => a.order - b.order)
    const last = this.steps.at(-1)?.order ?? 0
    for (const step of found) this.#append(step)
    // A preflight is judged a moment after it ended, when other things may have happened.
    if ((found[0]?.order ?? last) < last) this.steps.sort((a, b) => a.order - b.order)
  }

  #readEntries(source: FlowSource, isNew: boolean, add: (step: FlowStep) => void): void {
    const before = this.#newest
    const base = (id: number) => ({ id: String(id), order: id, isNew })
    for (const entry of since(source.events, before)) {
      add({ ...base(entry.id), of: 'event', entry })
    }
    for (const entry of since(source.storage, before)) {
      add({ ...base(entry.id), of: 'storage', entry })
    }
    for (const entry of since(source.server, before)) {
      if (DRAWN.has(entry.event.kind)) add({ ...base(entry.id), of: 'server', entry })
    }
    for (const entry of since(source.requests, before)) {
      add({ ...base(entry.id), of: 'request', entry })
      this.#underWay.add(entry)
    }
    for (const list of LISTS) {
      this.#newest = Math.max(this.#newest, toRaw(source[list]).at(-1)?.id ?? 0)
    }
  }

  #readEnds(isNew: boolean, add: (step: FlowStep) => void): void {
    for (const entry of this.#underWay) {
      const { id, ties } = toRaw(entry)
      if (typeof ties.preflight === 'number') this.#answered.delete(ties.preflight)
      if (entry.duration === null) continue
      this.#underWay.delete(entry)
      const order = (entry.endedAfter ?? id) + 0.5
      add({ id: `${id}-end`, order, isNew, of: 'end', entry })
      if (entry.initiator === 'preflight' && entry.status !== null) this.#answered.set(id, entry)
    }
    for (const [id, entry] of this.#answered) {
      if (entry.blockedBecause === null) continue
      this.#answered.delete(id)
      const order = (entry.endedAfter ?? id) + 0.6
      add({ id: `${id}-not-sent`, order, isNew, of: 'not-sent', entry })
    }
  }

  #append(step: FlowStep): void {
    if (step.of !== 'start' && step.of !== 'end' && step.of !== 'not-sent') {
      const { inRun } = toRaw(step.entry)
      if (inRun > this.#run) {
        this.#run = inRun
        const { isNew, order } = step
        this.steps.push({ id: `run-${inRun}`, order: order - 0.1, isNew, of: 'start', run: inRun })
      }
    }
    this.steps.push(step)
  }

  /** Steps go with their entries. */
  #forget(source: FlowSource): void {
    let hasLost = false
    for (const list of LISTS) {
      // The length is what an effect follows; the rest is read beside it, since there may be thousands.
      const oldest = source[list].length > 0 ? toRaw(source[list])[0]!.id : Infinity
      const before = this.#oldest.get(list)
      if (before !== undefined && before !== Infinity && before !== oldest) hasLost = true
      this.#oldest.set(list, oldest)
    }
    if (!hasLost) return
    const kept = this.steps.filter((step) => step.of === 'start' || this.#isThere(step))
    const isLed = (at: number): boolean =>
      kept[at + 1] !== undefined && kept[at + 1]?.of !== 'start'
    const led = kept.filter((step, at) => step.of !== 'start' || isLed(at))
    this.steps = led
    for (const entry of this.#underWay) {
      if (entry.id < (this.#oldest.get('requests') ?? 0)) this.#underWay.delete(entry)
    }
  }

  #isThere(step: Exclude<FlowStep, { of: 'start' }>): boolean {
    const list = { event: 'events', storage: 'storage', server: 'server' }[step.of as string]
    return toRaw(step.entry).id >= (this.#oldest.get(list ?? 'requests') ?? 0)
  }
}

/** Entries of a list with a greater id, found from its end. */
function since<Entry extends EntryBase>(list: readonly Entry[], id: number): Entry[] {
  const entries = toRaw(list)
  let first = entries.length
  while (first > 0 && toRaw(entries[first - 1]!).id > id) first--
  return entries.slice(first)
}
