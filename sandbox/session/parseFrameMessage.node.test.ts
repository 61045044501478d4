import { expect, it } from 'vitest'
import type { FrameMessage } from '../contract/messages.ts'
import { parseFrameMessage } from './parseFrameMessage.ts'

const request = {
  initiator: 'fetch',
  method: 'GET',
  url: 'http://127.0.0.1:8000/',
  headers: [['accept', '*/*']],
  body: null,
  mode: 'cors',
  credentials: 'same-origin',
  redirect: 'follow',
  cache: 'default',
  forcePreflight: false,
  hasStreamBody: false,
} as const
const error = {
  message: 'E: x',
  places: [{ name: 'f', file: 'App.vue', line: 1, column: 2 }],
  kind: 'uncaught',
}
const value = {
  kind: 'object',
  text: '{}',
  entries: [{ key: 'a', value: { kind: 'number', text: '1' } }],
}
const line = { level: 'log', form: 'message', values: [value], calls: [], count: 1 }

const GOOD = [
  { type: 'started' },
  { type: 'error', error },
  { type: 'dom-event', event: { type: 'click', control: 'button', name: 'Log in' } },
  { type: 'escape' },
  { type: 'console', lines: [line] },
  { type: 'request', id: 1, request: { ...request, body: new ArrayBuffer(1) } },
  { type: 'abort', id: 1 },
  { type: 'storage-set', area: 'local', key: '', value: '' },
  { type: 'submit', action: '/', method: 'GET' },
  { type: 'dialog', open: true },
] as FrameMessage[]

it.each(GOOD.map((message) => [message.type, message]))('takes %s', (_, message) => {
  expect(parseFrameMessage(message)).toBe(message)
})

const click = { type: 'click', control: 'button', name: 'Log in' }
const deep = {
  kind: 'object',
  text: '',
  entries: [{ key: 'a', value: { kind: 'object', text: 1 } }],
}
const BAD: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'started'],
  ['no type', {}],
  ['a type that is no text', { type: ['started'] }],
  ['an unknown type', { type: 'run' }],
  ['a name of Object.prototype', { type: 'constructor' }],
  ['__proto__', { type: '__proto__' }],
  ['an error without a place', { type: 'error', error: { ...error, places: null } }],
  [
    'a place that is no number',
    { type: 'error', error: { ...error, places: [{ name: '', file: 'a', line: '1', column: 1 }] } },
  ],
  ['lines that are no list', { type: 'console', lines: { length: 1, 0: line } }],
  ['a level that is none', { type: 'console', lines: [{ ...line, level: 'shout' }] }],
  ['a value deep down that is none', { type: 'console', lines: [{ ...line, values: [deep] }] }],
  ['a count below 0', { type: 'console', lines: [{ ...line, count: -1 }] }],
  ['an id that is no number', { type: 'request', id: '1', request }],
  [
    'a header of three',
    { type: 'request', id: 1, request: { ...request, headers: [['a', 'b', 'c']] } },
  ],
  ['a body that is text', { type: 'request', id: 1, request: { ...request, body: 'x' } }],
  ['a mode that is none', { type: 'request', id: 1, request: { ...request, mode: 'websocket' } }],
  ['an area that is none', { type: 'storage-set', area: '__proto__', key: 'a', value: 'b' }],
  ['a stored value that is no text', { type: 'storage-set', area: 'local', key: 'a', value: {} }],
  ['an event of another type', { type: 'dom-event', event: { ...click, type: 'keydown' } }],
  ['an event on no control', { type: 'dom-event', event: { ...click, control: undefined } }],
  ['an event with a long name', { type: 'dom-event', event: { ...click, name: 'a'.repeat(61) } }],
  ['a submit without a method', { type: 'submit', action: '/' }],
  ['a dialog neither open nor closed', { type: 'dialog', open: 1 }],
]

it.each(BAD)('drops %s', (_, data) => {
  expect(parseFrameMessage(data)).toBeNull()
})
