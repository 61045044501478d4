import { expect, test } from 'vitest'
import { compactJson, formatJson } from './formatJson.ts'
import { readJson } from './readJson.ts'

const value = (text: string) => {
  const read = readJson(text)
  if ('fault' in read) throw new Error(read.fault)
  return read.value
}

test.each([
  ['{}', '{}'],
  ['[ ]', '[]'],
  ['"a\\n\\u00e9 {[,:\\""', '"a\\né {[,:\\""'],
  ['12345678901234567890.50e+1', '12345678901234567890.50e+1'],
  [
    '{"a":1,"a":[true,null,{"b":{}}]}',
    '{\n  "a": 1,\n  "a": [\n    true,\n    null,\n    {\n      "b": {}\n    }\n  ]\n}',
  ],
])('%s is laid out, and nothing in it changes', (text, formatted) => {
  expect(formatJson(value(text))).toBe(formatted)
})

test('blanks between words go, blanks in texts stay', () => {
  expect(compactJson('{ "a b" : [ 1 , " \\" " ] ,\n "c":null }')).toBe(
    '{"a b":[1," \\" "],"c":null}',
  )
})

test.each(['', '{', '{"a":1,}', 'nothing', "{'a':1}", '1 2'])('%j is no JSON', (text) => {
  expect(readJson(text)).toHaveProperty('fault')
})
