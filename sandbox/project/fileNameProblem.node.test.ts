import { expect, test } from 'vitest'
import { fileNameProblem } from './fileNameProblem.ts'

const taken = ['App.vue', 'api.js']

test.each(['a.js', 'Title.vue', 'lib/dates.ts', 'settings.py', 'my-data_2.json', 'a.b.css'])(
  '%s is a name',
  (name) => expect(fileNameProblem(name, taken)).toBeNull(),
)

test.each([
  ['', /name/i],
  ['notes', /\.vue.*\.js/],
  ['notes.txt', /\.vue.*\.js/],
  ['.js', /\.vue.*\.js/],
  ['a/.vue', /\.vue.*\.js/],
  ['../secret.js', /letters/i],
  ['/a.js', /letters/i],
  ['a//b.js', /letters/i],
  ['a b.js', /letters/i],
  ['c:\\a.js', /letters/i],
  ['api.js', /api\.js/],
  ['app.VUE', /\.vue/],
  ['API.js', /api\.js/],
  [`${'x'.repeat(70)}.js`, /60/],
])('%j is none, and a sentence says why', (name, sentence) => {
  expect(fileNameProblem(name, taken)).toMatch(sentence)
})
