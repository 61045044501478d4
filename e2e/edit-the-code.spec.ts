import { expect, test } from './support/test.ts'

const GREETING = `<script setup>
import { ref } from 'vue'
const name = ref('Ada')
</script>

<template>
  <h1>Hello {{ name }}</h1>
</template>
`

// One page for each: what one step leaves is where a reader's next change begins.
test.beforeEach(async ({ page, sandbox }) => {
  await page.goto('./')
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
})

test('what the reader writes runs', async ({ sandbox }) => {
  await test.step('the preview follows what the reader types', async () => {
    await sandbox.typeAtEnd('\n<style scoped>\nh1 { color: rgb(1, 2, 3) }\n</style>\n')
    await expect(sandbox.preview.getByRole('heading').first()).toHaveCSS('color', 'rgb(1, 2, 3)')
  })

  await test.step('a file may be replaced as a whole, with script setup', async () => {
    await sandbox.replaceCode(GREETING)
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello Ada' })).toBeVisible()
  })

  await test.step('TypeScript is understood', async () => {
    const typed = GREETING.replace('<script setup>', '<script setup lang="ts">')
    await sandbox.replaceCode(typed.replace("ref('Ada')", "ref<string>('Grace' as string)"))
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello Grace' })).toBeVisible()
  })

  await test.step('what the app logs stands in the console', async () => {
    await sandbox.replaceCode(
      GREETING.replace("ref('Ada')", "ref('Ada')\nconsole.warn('a token', { id: 1 })"),
    )
    await sandbox.openPanel('Console')
    await expect(sandbox.console).toContainText('a token')
  })

  await test.step('Run starts the app anew and keeps its storage', async () => {
    await sandbox.replaceCode(
      GREETING.replace(
        "ref('Ada')",
        "ref('run ' + (Number(sessionStorage.getItem('runs') ?? 0) + 1))\nsessionStorage.setItem('runs', name.value.slice(4))",
      ),
    )
    await expect(sandbox.preview.getByRole('heading', { name: /^Hello run \d+$/ })).toBeVisible()
    const before = await sandbox.preview.getByRole('heading').innerText()
    const next = Number(before.replace(/\D/g, '')) + 1
    await sandbox.button('Run').click()
    await expect(sandbox.preview.getByRole('heading', { name: `Hello run ${next}` })).toBeVisible()
  })

  await test.step('Reset brings back the code that the lesson starts with', async () => {
    await sandbox.replaceCode(GREETING)
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello Ada' })).toBeVisible()
    await sandbox.button('Reset').click()
    await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
    await expect(sandbox.root).not.toContainText('Hello {{ name }}')
  })
})

test('what is wrong is told with file and line, and goes when it is mended', async ({
  sandbox,
  watch,
}) => {
  watch.expectFault(/missing is not defined/)
  await test.step('an error in the template is shown with file and line, and goes when mended', async () => {
    await sandbox.replaceCode(GREETING)
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello Ada' })).toBeVisible()

    await sandbox.replaceCode(GREETING.replace('</h1>', ''))
    await expect(sandbox.error).toContainText('App.vue:7')
    // The last good state stays behind the message.
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello Ada' })).toBeAttached()

    await sandbox.replaceCode(GREETING.replace('Ada', 'Edsger'))
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello Edsger' })).toBeVisible()
    await expect(sandbox.error).toHaveCount(0)
  })

  await test.step('an error in the script is shown with file and line', async () => {
    await sandbox.replaceCode(GREETING.replace("ref('Ada')", "ref('Ada'"))
    await expect(sandbox.error).toContainText(/App\.vue:[34]/)
  })

  await test.step('an error of the running app is shown with file and line', async () => {
    await sandbox.replaceCode(GREETING.replace("ref('Ada')", 'ref(missing)'))
    await expect(sandbox.error).toContainText('missing is not defined')
    await expect(sandbox.error).toContainText('App.vue:3')

    await sandbox.replaceCode(GREETING)
    await expect(sandbox.preview.getByRole('heading', { name: 'Hello Ada' })).toBeVisible()
    await expect(sandbox.error).toHaveCount(0)
  })

  await test.step('an import that the sandbox does not have names itself and lists what there is', async () => {
    await sandbox.replaceCode(GREETING.replace("from 'vue'", "from 'pinia'"))
    await expect(sandbox.error).toContainText('pinia')
    for (const name of ['vue', 'axios', 'vue-session'])
      await expect(sandbox.error).toContainText(name)
  })
})
