import { CompletionContext, type CompletionSource } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { languageOf } from '../languageOf.ts'
import { projectFacet } from '../projectFacet.ts'
import { scriptSource } from './scriptSource.ts'
import { settingsSource } from './settingsSource.ts'
import { stringSource } from './stringSource.ts'
import { templateSource } from './templateSource.ts'

const others = {
  'api.js':
    'export const SERVER = 1\nexport async function logIn() {}\nconst own = 2\nexport { own }',
  'TodoList.vue': '<template><p /></template>',
}

/** What is offered at the `|` of a text. */
async function offered(
  source: CompletionSource,
  text: string,
  file = 'App.vue',
): Promise<string[] | null> {
  const pos = text.indexOf('|')
  const files = { ...others, [file]: text }
  const state = EditorState.create({
    doc: text.replace('|', ''),
    extensions: [languageOf(file), projectFacet.of({ file, files: () => files })],
  })
  const result = await source(new CompletionContext(state, pos, false))
  return result?.options.map(({ label }) => label) ?? null
}

const options = (line: string): string => `<script>
import axios from 'axios'
export default {
  props: ['user'],
  data() {
    return { credentials: { username: '', password: '' }, todos: [] }
  },
  computed: { open() { return 1 } },
  methods: {
    async logIn() {
      ${line}
    },
    logOut() {},
  },
}
</script>
<template><p>a</p></template>`
const template = (html: string): string =>
  `<script>\nexport default { data: () => ({ todos: [] }), methods: { add() {} } }\n</script>\n<template>\n${html}\n</template>`

test.each([
  [
    'members of the component',
    'this.|',
    ['user', 'credentials', 'todos', 'open', 'logIn', 'logOut'],
  ],
  ['keys of an object in data', 'this.credentials.|', ['username', 'password']],
  ['a half-typed member', 'this.cre|', ['credentials', '$session']],
  ['methods of the session', 'this.$session.|', ['start', 'set', 'get', 'getAll', 'has', 'remove']],
  [
    'the other session methods',
    'this.$session.d|',
    ['clear', 'destroy', 'exists', 'id', 'renew', 'flash'],
  ],
  ['methods of flash', 'this.$session.flash.|', ['set', 'get', 'remove']],
  ['axios', 'await axios.|', ['get', 'post', 'interceptors']],
  ['an answer of axios', 'response.|', ['data', 'status', 'headers']],
  ['an error of axios', 'error.response?.|', ['data', 'status']],
  ['exports of other files', 'log|', ['logIn', 'SERVER', 'own', 'axios']],
])('JavaScript: %s', async (_, line, labels) => {
  expect(await offered(scriptSource, options(line))).toEqual(expect.arrayContaining(labels))
})

test.each([
  ['nothing in a string', "const a = 'this.|'"],
  ['nothing in a comment', '// this.|'],
  ['nothing of unknown objects', 'const b = other.|'],
])('JavaScript: %s', async (_, line) => {
  expect(await offered(scriptSource, options(line))).toBeNull()
})

test('a session’s methods come with signature and help', async () => {
  const text = options('this.$session.|')
  const state = EditorState.create({
    doc: text.replace('|', ''),
    extensions: [languageOf('App.vue'), projectFacet.of({ file: 'App.vue', files: () => ({}) })],
  })
  const result = await scriptSource(new CompletionContext(state, text.indexOf('|'), false))
  const rows = result?.options ?? []
  expect(rows.map(({ label }) => label).sort()).toEqual(
    ['start', 'set', 'has', 'get', 'getAll', 'remove', 'clear', 'destroy', 'exists', 'id', 'renew', 'flash'].sort(), // prettier-ignore
  )
  for (const { detail, info } of rows) expect([detail, info]).not.toContain('')
  expect(rows.find(({ label }) => label === 'set')?.detail).toBe('(key, value)')
})

test.each([
  ['members in a mustache', '<p>{{ to| }}</p>', ['todos', '$session']],
  ['members in a directive', '<p v-if="t|">', ['todos', 'add']],
  ['members after an arrow in a value', '<p @click="() => a|">', ['add', '$event']],
  ['the session in a mustache', '<p>{{ $session.| }}</p>', ['get', 'has']],
])('template expressions: %s', async (_, html, labels) => {
  expect(await offered(scriptSource, template(html))).toEqual(expect.arrayContaining(labels))
})

test.each([
  ['directives', '<p v-|', ['v-if', 'v-for', 'v-model']],
  ['events', '<form @|', ['@submit', '@click']],
  ['event modifiers', '<form @submit.|', ['prevent', 'stop']],
  ['keys for a key event', '<input @keydown.|', ['enter', 'prevent']],
  ['modifiers of v-model', '<input v-model.|', ['trim', 'number']],
  ['bindings', '<li :|', [':key', ':class']],
  ['components of other files', '<p>a</p>\n<To|', ['TodoList', 'KeepAlive']],
  ['after an unclosed tag', '<p class="a"\n<T|', ['TodoList']],
])('templates: %s', async (_, html, labels) => {
  expect(await offered(templateSource, template(html))).toEqual(expect.arrayContaining(labels))
})

test.each([
  ['nothing in text', '<p>v-|</p>'],
  ['nothing in a plain value', '<p class="v-|">'],
  ['no modifiers for a binding', '<p :class.|'],
])('templates: %s', async (_, html) => {
  expect(await offered(templateSource, template(html))).toBeNull()
})

test.each([
  [
    'files and packages of an import',
    "import { a } from '|",
    ['./api.js', './TodoList.vue', 'axios'],
  ],
  ['paths of the server', 'axios.get(`${SERVER}/|', ['/todos/', '/api-token-auth/']],
  ['paths after the address', "'http://127.0.0.1:8000/t|", ['/todos/']],
])('in quotes: %s', async (_, line, labels) => {
  expect(await offered(stringSource, options(line))).toEqual(expect.arrayContaining(labels))
})

test.each([
  ['names of settings', 'CORS|', ['CORS_ALLOWED_ORIGINS', 'CORS_ORIGIN_WHITELIST', 'JWT_AUTH']],
  ['keys of JWT_AUTH', "JWT_AUTH = {\n    'JWT|", ['JWT_EXPIRATION_DELTA', 'JWT_ALLOW_REFRESH']],
  ['middleware', "MIDDLEWARE = [\n    '|", ['corsheaders.middleware.CorsMiddleware']],
])('settings.py: %s', async (_, text, labels) => {
  expect(await offered(settingsSource, text, 'settings.py')).toEqual(expect.arrayContaining(labels))
})
