import { expect, test } from 'vitest'
import { decodeHash } from './decodeHash.ts'
import { encodeHash } from './encodeHash.ts'

const files = { 'App.vue': '<template>안녕 👋</template>', 'lib/x.js': 'export default 1' }

test('a project comes back from its hash as it was', async () => {
  expect(await decodeHash(encodeHash(files))).toEqual(files)
})

test('a file of 5 MB, and one named like a setting, come back as they were', async () => {
  const large = { 'App.vue': 'x'.repeat(5_000_000), '_private.js': 'export {}', 'src/a.js': '' }
  const { 'src/a.js': inner, ...others } = large
  expect(await decodeHash(encodeHash(large))).toEqual({ ...others, 'a.js': inner })
})

test('a link of the Vue playground with its mode is read', async () => {
  expect(await decodeHash(`#__DEV__${encodeHash(files).slice(1)}`)).toEqual(files)
})

test('an old link that is not deflated is read', async () => {
  const hash = `#${btoa(JSON.stringify({ 'App.vue': 'a', _o: {} }))}`
  expect(await decodeHash(hash)).toEqual({ 'App.vue': 'a' })
})

test.each(['#', '#%%%', '#aGVsbG8=', '#eNo', `#${btoa('[]')}`, `#${btoa('{}')}`])(
  'the hash %s is none',
  async (hash) => {
    expect(await decodeHash(hash)).toBeNull()
  },
)
