import { LONGEST_NAME, type DomEvent } from '../contract/DomEvent.ts'
import type { UnfoldedValue } from '../contract/ConsoleValue.ts'
import type { AppError, AppRequest, FrameMessage, LineOutcome } from '../contract/messages.ts'
import { isCall, isConsoleLine, isConsoleValue, isProperty } from './consoleShapes.ts'
import {
  isAnything,
  isBoolean,
  isBuffer,
  isCount,
  isFalse,
  isPair,
  isString,
  isTime,
  isTrue,
  listOf,
  oneOf,
  orNull,
  shapeOf,
  type Check,
} from './shapes.ts'

type Type = FrameMessage['type']
type Rest<T extends Type> = Omit<Extract<FrameMessage, { type: T }>, 'type'>

const isNothingMore = shapeOf<object>({})
const isArea = oneOf('local', 'session')
const hasId = shapeOf<{ id: number }>({ id: isCount })

const isError = shapeOf<AppError>({
  message: isString,
  places: listOf(isCall),
  kind: oneOf('uncaught', 'unhandled-rejection', 'endless'),
})

const isDomEvent = shapeOf<DomEvent>({
  type: oneOf('change', 'click', 'submit'),
  control: oneOf('button', 'field', 'form', 'link', 'other'),
  name: (name): name is string => isString(name) && name.length <= LONGEST_NAME,
})

const isRequest = shapeOf<AppRequest>({
  initiator: oneOf('fetch', 'xhr'),
  method: isString,
  url: isString,
  headers: listOf(isPair),
  body: orNull(isBuffer),
  mode: oneOf('cors', 'navigate', 'no-cors', 'same-origin'),
  credentials: oneOf('include', 'omit', 'same-origin'),
  redirect: oneOf('error', 'follow', 'manual'),
  cache: oneOf('default', 'force-cache', 'no-cache', 'no-store', 'only-if-cached', 'reload'),
  forcePreflight: isBoolean,
  hasStreamBody: isBoolean,
})

const isOutcome: Check<LineOutcome> = (value): value is LineOutcome =>
  shapeOf<LineOutcome & { ok: true }>({ ok: isTrue, value: isConsoleValue })(value) ||
  shapeOf<LineOutcome & { ok: false }>({ ok: isFalse, error: isConsoleValue })(value)

/** What each message of the contract holds beside its type; a message without an entry here does not compile. */
const checks: { [T in Type]: Check<Rest<T>> } = {
  started: isNothingMore,
  'failed-to-start': isNothingMore,
  error: shapeOf({ error: isError }),
  'dom-event': shapeOf({ event: isDomEvent }),
  escape: isNothingMore,
  console: shapeOf({ lines: listOf(isConsoleLine) }),
  request: shapeOf({ id: isCount, request: isRequest }),
  abort: hasId,
  'storage-set': shapeOf({ area: isArea, key: isString, value: isString }),
  'storage-remove': shapeOf({ area: isArea, key: isString }),
  'storage-clear': shapeOf({ area: isArea }),
  'cookie-written': shapeOf({ line: isString, url: isString }),
  'history-put': shapeOf({ how: oneOf('push', 'replace'), url: isString, state: isAnything }),
  'history-traverse': shapeOf({ index: isCount }),
  navigate: shapeOf({ url: isString, replace: isBoolean }),
  reload: isNothingMore,
  submit: shapeOf({ action: isString, method: isString }),
  link: shapeOf({ url: isString, use: oneOf('download', 'new-tab', 'other') }),
  acted: shapeOf({ id: isCount, text: isString }),
  'could-not-act': shapeOf({ id: isCount, reason: isString }),
  evaluated: shapeOf({ id: isCount, outcome: isOutcome }),
  unfolded: shapeOf({
    id: isCount,
    value: orNull(shapeOf<UnfoldedValue>({ entries: listOf(isProperty), more: isCount })),
  }),
  probed: shapeOf({ from: isTime, to: isTime }),
  sync: isNothingMore,
  pong: isNothingMore,
  busy: isNothingMore,
  dialog: shapeOf({ open: isBoolean }),
}

/** What came over a frame's port, if it is a message of the contract; else `null`. Code of others runs on that side. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  const type = (data as { type?: unknown } | null | undefined)?.type
  if (typeof type !== 'string' || !Object.hasOwn(checks, type)) return null
  try {
    return checks[type as Type](data) ? (data as FrameMessage) : null
  } catch {
    // Nested too deep to be looked through.
    return null
  }
}

/** The messages of a batch, or the one that is none. */
export function batchOf(data: unknown): unknown[] {
  const { type, messages } = (data ?? {}) as { type?: unknown; messages?: unknown }
  return type === 'batch' && Array.isArray(messages) ? messages : [data]
}
