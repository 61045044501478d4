import type { ServerEvent } from '../../../../network/ServerEvent.ts'
import type { ServerEntry } from '../../../../record/ServerEntry.ts'
import type { StorageEntry } from '../../../../record/StorageEntry.ts'
import { panelWords } from '../../../../words/panelWords.ts'
import type { Arrow } from './Arrow.ts'
import { endArrow, notSentArrow, requestArrow } from './requestArrows.ts'
import type { FlowStep } from './FlowStep.ts'

/** Draws a step: from where to where, and what is said. */
export function arrowOf(step: FlowStep): Arrow {
  switch (step.of) {
    case 'start': {
      const label = panelWords.flow.started(step.run === 1)
      return { ...PLAIN, kind: 'start', from: 'outside', to: 'vue', label }
    }
    case 'event': {
      const { id, event } = step.entry
      const label = panelWords.flow.event(event)
      return { ...PLAIN, kind: 'event', from: 'outside', to: 'vue', label, entry: id }
    }
    case 'storage':
      return storageArrow(step.entry)
    case 'server':
      return serverArrow(step.entry)
    case 'request':
      return requestArrow(step.entry)
    case 'end':
      return endArrow(step.entry)
    case 'not-sent':
      return notSentArrow(step.entry)
  }
}

const PLAIN = { status: null, state: 'done', stops: null, entry: null, request: null } as const
const WRITERS = { app: 'vue', answer: 'django', reader: 'outside' } as const

function storageArrow({ id, area, by, key, value }: StorageEntry): Arrow {
  const label = panelWords.flow.storage(area, key, value === null ? null : summary(value))
  return { ...PLAIN, kind: 'storage', from: WRITERS[by], to: 'storage', label, entry: id }
}

/** Characters of a value that a label shows. */
const SHORT = 32

/** What a value is about: of an object the names in it, of anything else its beginning. */
function summary(value: string): { keys: string[] } | { text: string } {
  try {
    const parsed: unknown = value.startsWith('{') ? JSON.parse(value) : null
    if (typeof parsed === 'object' && parsed !== null) return { keys: Object.keys(parsed) }
  } catch {
    // Shown as the text that it is.
  }
  return { text: value.length > SHORT ? `${value.slice(0, SHORT)}…` : value }
}

function serverArrow({ id, request, event }: ServerEntry): Arrow {
  const { kind, ...rest } = doing(event)
  const to = kind === 'query' ? 'database' : 'django'
  return { ...PLAIN, kind, from: 'django', to, entry: id, request, ...rest }
}

function doing(event: ServerEvent): Pick<Arrow, 'kind' | 'label' | 'state'> {
  const { flow } = panelWords
  switch (event.kind) {
    case 'query':
      return { kind: 'query', label: flow.query(event), state: 'done' }
    case 'password': {
      const state = event.matches === false ? 'refused' : 'done'
      return { kind: 'password', label: flow.password(event.action, event.matches), state }
    }
    case 'signature': {
      const label = event.action === 'signed' ? flow.signed : flow.checked(event.error)
      return { kind: 'signature', label, state: event.error === null ? 'done' : 'refused' }
    }
    default:
      throw new Error(`Failed to draw ${event.kind}: it has no arrow. Leave it out of the steps.`)
  }
}
