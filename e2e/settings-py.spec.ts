import type { Page } from '@playwright/test'
import { playgroundHash, projectOfHash } from './support/playgroundHash.ts'
import type { Sandbox } from './support/Sandbox.ts'
import { expect, test } from './support/test.ts'

const APP = `<script>
const api = 'http://127.0.0.1:8000'

export default {
  data: () => ({ text: '' }),
  methods: {
    async call(method, path, body, headers) {
      const options = { method, headers: { 'Content-Type': 'application/json', ...headers } }
      if (body) options.body = JSON.stringify(body)
      return (await fetch(api + path, options)).json()
    },
    async show(work) {
      this.text = ''
      try {
        const credentials = { username: 'vue', password: 'django-rest-123' }
        const { token } = await this.call('POST', '/api-token-auth/', credentials)
        this.text = await work({ Authorization: \`JWT \${token}\` })
      } catch (error) {
        this.text = String(error)
      }
    },
    load() {
      return this.show(async (headers) =>
        (await this.call('GET', '/todos/', null, headers)).map((todo) => todo.title).join(', '))
    },
    add() {
      return this.show(async (headers) =>
        (await this.call('POST', '/todos/', { title: 'Kept' }, headers)).title)
    },
  },
}
</script>

<template>
  <h1>TITLE</h1>
  <button @click="load">Load</button>
  <button @click="add">Add</button>
  <p role="status">{{ text }}</p>
</template>
`

const hashOf = (title: string, settings: string): string =>
  playgroundHash({ 'App.vue': APP.replace('TITLE', title), 'settings.py': settings })

/** Follows a link to another project while the playground is open. */
async function follow(
  page: Page,
  sandbox: Sandbox,
  title: string,
  settings: string,
): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), hashOf(title, settings))
  await expect(sandbox.preview.getByRole('heading', { name: title })).toBeVisible()
  await expect(sandbox.error).toHaveCount(0)
}

test('settings.py is the server’s', async ({ page, sandbox }) => {
  await test.step('a link whose settings.py is wrong says so when the server is first there', async () => {
    await page.goto(`./playground${hashOf('Wrong link', 'DEBUG = true\n')}`)
    await expect(sandbox.error).toContainText('settings.py:1')
    await expect(sandbox.error).toContainText(
      "NameError: name 'true' is not defined. Did you mean: 'True'?",
    )
  })

  await test.step('a wrong settings.py is told with its line, refuses connections, and loses no data', async () => {
    const right = "CORS_ORIGIN_WHITELIST = ['http://localhost:8080']\n"
    await follow(page, sandbox, 'Right', right)
    const status = sandbox.preview.getByRole('status')
    const load = sandbox.preview.getByRole('button', { name: 'Load' })
    await sandbox.preview.getByRole('button', { name: 'Add' }).click()
    await expect(status).toHaveText('Kept')

    await sandbox.openFile('settings.py')
    await sandbox.replaceCode("\nCORS_ORIGIN_WHITELIST = ['localhost:8080']\n")
    await expect(sandbox.error).toContainText('settings.py:2')
    await expect(sandbox.error).toContainText(
      "(corsheaders.E013) Origin 'localhost:8080' in CORS_ORIGIN_WHITELIST is missing scheme or netloc",
    )
    await expect(sandbox.error).toContainText('HINT: Add a scheme')
    await load.click()
    await expect(status).toHaveText('TypeError: Failed to fetch')
    await sandbox.openPanel('Console')
    await expect(sandbox.console).toContainText('net::ERR_CONNECTION_REFUSED')

    await sandbox.replaceCode('CORS_ORIGIN_WHITELIST = [\n')
    await expect(sandbox.error).toContainText("SyntaxError: '[' was never closed")

    await sandbox.replaceCode(right)
    await expect(sandbox.error).toHaveCount(0)
    await load.click()
    await expect(status).toHaveText('Install Django REST framework, Issue a token, Kept')
  })

  await test.step('settings.py decides which origins may read an answer, and an edit restarts the server', async () => {
    const other = "CORS_ORIGIN_WHITELIST = ['http://localhost:9999']\n"
    await follow(page, sandbox, 'Another origin', other)
    const status = sandbox.preview.getByRole('status')
    const load = sandbox.preview.getByRole('button', { name: 'Load' })
    await load.click()
    await expect(status).toHaveText('TypeError: Failed to fetch')
    await sandbox.openPanel('Console')
    await expect(sandbox.console).toContainText('has been blocked by CORS policy')

    await sandbox.openFile('settings.py')
    await sandbox.replaceCode("CORS_ORIGIN_WHITELIST = ['http://localhost:8080']\n")
    await expect(async () => {
      await load.click()
      await expect(status).toContainText('Issue a token', { timeout: 1000 })
    }).toPass()
    await expect
      .poll(() => projectOfHash(new URL(page.url()).hash)['settings.py'])
      .toContain('8080')
  })
})
