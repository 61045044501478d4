import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { quick_ratio } from '../../../../python/difflib.ts'
import { readCommonPasswords } from './commonPasswords.ts'
import { UserAttributeSimilarityValidator } from './UserAttributeSimilarityValidator.ts'

/** Recorded of Django 3.2.25 and CPython 3.11's difflib, with passwords made of names at random. */
const recorded = JSON.parse(readFileSync(new URL('similarity.json', import.meta.url), 'utf8')) as {
  validator: [password: string, username: string, email: string, message: string | null][]
  quick_ratio: [a: string, b: string, ratio: number][]
}

test('the similarity to name and e-mail is judged as Django judged it', () => {
  const judged = recorded.validator.map(([password, username, email]) => {
    const user = { username, email, first_name: '', last_name: '' }
    return [password, username, email, UserAttributeSimilarityValidator(password, user) ?? null]
  })
  expect(judged).toEqual(recorded.validator)
})

test('quick_ratio is difflib’s, to the last digit', () => {
  const ratios = recorded.quick_ratio.map(([a, b]) => [a, b, quick_ratio(a, b)])
  expect(ratios).toEqual(recorded.quick_ratio)
})

test('the list of common passwords is the whole list that Django 3.2 ships with', () => {
  const passwords = [...readCommonPasswords()]
  // Django calls it a list of 20,000; the file holds this many.
  expect(passwords).toHaveLength(19_727)
  const bytes = passwords.map((password) => Buffer.from(password)).sort(Buffer.compare)
  const digest = createHash('sha256').update(bytes.join('\n')).digest('hex')
  // Of the sorted lines of django/contrib/auth/common-passwords.txt.gz, version 3.2.25.
  expect(digest).toBe('56557952932205b8fa36dc12c6df50985576b1933b2cb06a683fbb273d21082f')
})
