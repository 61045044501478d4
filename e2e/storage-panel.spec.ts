import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import type { Sandbox } from './support/Sandbox.ts'
import { expect, test } from './support/test.ts'

/** Shows what it finds in storage, and every `storage` event. */
const APP = `<script setup>
import { ref } from 'vue'
sessionStorage.setItem('vue-session-key', JSON.stringify({ 'session-id': 'sess:1', jwt: 'x.y.z', visits: 1 }))
localStorage.setItem('settings', JSON.stringify({ theme: { name: 'dark' }, list: [1, 2] }))
localStorage.setItem('plain', 'text')
document.cookie = 'flavour=mint'
const seen = ref([])
addEventListener('storage', ({ key, oldValue, newValue }) => seen.value.push(key + ': ' + oldValue + ' to ' + newValue))
const look = ref('')
const read = () => (look.value = [localStorage.plain, localStorage.added, document.cookie, JSON.parse(sessionStorage['vue-session-key']).jwt].join(' | '))
const change = () => localStorage.setItem('plain', 'by the app')
</script>

<template>
  <h1>Storage</h1>
  <button @click="read">Read</button><button @click="change">Change</button>
  <p id="look">{{ look }}</p>
  <p v-for="line in seen">{{ line }}</p>
</template>
`

/** The Storage panel of a page whose app is the one above, and what stands around it. */
interface Shown {
  page: Page
  sandbox: Sandbox
  panel: Locator
}

test('storage is read and edited', async ({ page, sandbox }) => {
  await page.goto('./')
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
  await sandbox.replaceCode(APP)
  await expect(sandbox.preview.getByRole('heading', { name: 'Storage' })).toBeVisible()
  const shown = { page, sandbox, panel: await sandbox.openPanel('Storage') }
  await test.step('storage is unfolded, and what vue-session keeps is named', () =>
    isUnfolded(shown))

  // The app of a new run keeps what it kept at first.
  await sandbox.button('Run').click()
  const local = shown.panel.getByRole('region', { name: 'localStorage' })
  const plain = local.locator('.lab-item').filter({ hasText: 'plain' })
  await expect(plain).toContainText('text')
  await expect(plain).not.toContainText('by the app')
  await test.step('what is edited here reaches the running app', () => isEdited(shown))
})

async function isUnfolded({ page, sandbox, panel }: Shown): Promise<void> {
  const session = panel.getByRole('region', { name: 'sessionStorage' })
  await expect(session).toContainText('kept by vue-session')
  await expect(session.getByRole('rowheader', { name: /^session-id/ })).toContainText(
    'the id that vue-session gave this session',
  )
  await expect(session.getByRole('rowheader', { name: /^jwt/ })).toContainText('the token')
  const local = panel.getByRole('region', { name: 'localStorage' })
  await local.getByText('theme: {name}').click()
  await expect(local.getByText('name: "dark"')).toBeVisible()
  await expect(panel.getByRole('row', { name: /flavour/ })).toContainText('mint')
  await expectAccessible(page, '.lab-panels')

  await sandbox.preview.getByRole('button', { name: 'Change' }).click()
  const plain = local.locator('.lab-item').filter({ hasText: 'plain' })
  await expect(plain).toContainText('by the app')
  await expect(plain.getByText('changed', { exact: true })).toBeVisible()
  await expect(panel.getByRole('status')).toContainText('plain: changed.')
}

async function isEdited({ page, sandbox, panel }: Shown): Promise<void> {
  const local = panel.getByRole('region', { name: 'localStorage' })
  const value = (name: string) => panel.getByRole('textbox', { name: `Value of ${name}` })
  const button = (name: string) => panel.getByRole('button', { name, exact: true })
  // The app lives in another process: an edit may be on its way when the app reads.
  const expectRead = (text: string): Promise<void> =>
    expect(async () => {
      await sandbox.preview.getByRole('button', { name: 'Read' }).click()
      await expect(sandbox.preview.locator('#look')).toHaveText(text, { timeout: 500 })
    }).toPass()

  await button('Edit plain').click()
  await expect(value('plain')).toBeFocused()
  await value('plain').fill('by hand')
  await value('plain').press('Control+Enter')
  await expect(sandbox.preview.getByText('plain: text to by hand')).toBeVisible()

  await local.getByRole('textbox', { name: 'New key in localStorage' }).fill('added')
  await local.getByRole('textbox', { name: 'New value in localStorage' }).fill('1')
  await local.getByRole('textbox', { name: 'New value in localStorage' }).press('Enter')
  await expect(sandbox.preview.getByText('added: null to 1')).toBeVisible()

  await button('Edit jwt').click()
  await value('jwt').fill('another.token.here')
  await value('jwt').press('Control+Enter')
  await button('Edit flavour').click()
  await value('flavour').fill('lemon')
  await value('flavour').press('Control+Enter')
  await expectRead('by hand | 1 | flavour=lemon | another.token.here')

  await button('Delete added').click()
  await expect(sandbox.preview.getByText('added: 1 to null')).toBeVisible()
  await button('Delete flavour').click()
  await expectRead('by hand | | | another.token.here')

  // What cannot be taken is told of, and stays as it was typed.
  await button('Edit visits').click()
  await value('visits').fill('{not json')
  await value('visits').press('Control+Enter')
  await expect(panel.getByRole('alert')).toContainText('This is no JSON')
  await expect(value('visits')).toHaveValue('{not json')
  await expectAccessible(page, '.lab-panels')
  await value('visits').press('Escape')
  await expect(button('Edit visits')).toBeFocused()

  await button('Edit settings').click()
  await value('settings').fill('{oops')
  await button('Save').click()
  await expect(panel.getByRole('alert')).toContainText('This is no longer JSON')
  await button('Save anyway').click()
  await expect(local.locator('.lab-item').filter({ hasText: 'settings' })).toContainText('{oops')

  await local.getByRole('textbox', { name: 'New key in localStorage' }).fill('plain')
  await local.getByRole('button', { name: 'Add' }).click()
  await expect(local.getByRole('alert')).toContainText('“plain” is there already')
}
