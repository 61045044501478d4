import { pbkdf2Sync } from 'node:crypto'
import { expect, test } from 'vitest'
import { users } from '../../../accounts/fixtures.ts'
import { check_password, make_password } from './hashers.ts'
import { pbkdf2Sha256 } from './pbkdf2Sha256.ts'

test('the seed passwords are those that the contract names', async () => {
  const [vue, retired] = users
  expect(await check_password('django-rest-123', vue!.password)).toBe(true)
  expect(await check_password('long-gone-456', retired!.password)).toBe(true)
  expect(await check_password('django-rest-124', vue!.password)).toBe(false)
})

test('a hash is what Node itself makes of password, salt and iterations', async () => {
  const [, iterations, salt, hash] = (await make_password('pässword')).split('$')
  const right = pbkdf2Sync('pässword', salt!, Number(iterations), 32, 'sha256')
  expect(hash).toBe(right.toString('base64'))
})

test('without WebCrypto the same bytes come out', async () => {
  const [password, salt] = [new TextEncoder().encode('secret'), new TextEncoder().encode('salt')]
  expect(await pbkdf2Sha256(password, salt, 1000, undefined)).toEqual(
    new Uint8Array(pbkdf2Sync('secret', 'salt', 1000, 32, 'sha256')),
  )
})

test('a hash that the real Django made is accepted', async () => {
  // User.objects.create_user of Django 3.2.25.
  const encoded =
    'pbkdf2_sha256$260000$JVHwt7J9m2LW3E85Ye9EsV$Vhfkz9HB5ExfnvFBAqK4f2ufhvYQ8z4eI7tKWdY4hg4='
  expect(await check_password('secret-pw-1', encoded)).toBe(true)
  expect(await check_password('secret-pw-2', encoded)).toBe(false)
})
