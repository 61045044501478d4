import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { execFile, spawn } from 'node:child_process'
import { unzipSync } from 'fflate'
import { serveApi } from '../mocks/node/serveApi.ts'
import { expect, test } from './support/test.ts'

const run = promisify(execFile)
const isServed = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  )

/** Whether anything answers there, whatever it says. */
const isTaken = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  )

let folder: string
test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'login-lab-zip-'))))
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the zip of the login flow installs, builds, and logs in to npm run api', async ({
  page,
  sandbox,
  browser,
}) => {
  test.setTimeout(120_000)
  await page.goto('./login-flow/')
  await sandbox.button('Show solution').click()
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
  await sandbox.root.locator('summary', { hasText: 'Share' }).click()
  const download = page.waitForEvent('download')
  await sandbox.button('Download as a zip').click()
  const zip = await download
  expect(zip.suggestedFilename()).toBe('login-lab-login-flow.zip')
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(await zip.path())))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  const project = join(folder, 'login-lab-login-flow')
  const npm = (...args: string[]) =>
    run('npm', args, { cwd: project, shell: process.platform === 'win32' })
  await npm('install', '--prefer-offline', '--no-audit', '--no-fund')
  await npm('run', 'build')

  // The two origins that the app and the server's CORS whitelist name.
  for (const address of ['http://127.0.0.1:8000/', 'http://localhost:8080/'])
    expect(await isTaken(address), `${address} is taken: end what runs there`).toBe(false)
  const api = await serveApi({ port: 8000, host: '127.0.0.1', lab: false })
  const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js'], { cwd: project })
  await expect.poll(() => isServed('http://localhost:8080/'), { timeout: 30_000 }).toBe(true)
  // Not watched: this app is to ask another host.
  const context = await browser.newContext()
  try {
    const app = await context.newPage()
    await app.goto('http://localhost:8080/')
    await app.getByLabel('Username').fill('vue')
    await app.getByLabel('Password').fill('django-rest-123')
    await app.getByRole('button', { name: 'Log in' }).click()
    await expect(app.getByRole('button', { name: 'Log out' })).toBeVisible()
    expect(await app.evaluate(() => sessionStorage.getItem('vue-session-key'))).toContain('eyJ')
  } finally {
    await context.close()
    vite.kill()
    await api.stop()
  }
})

test('a lesson’s broken code is in the zip as it was typed', async ({ page, sandbox }) => {
  const broken = '<script>\nexport default {{{\n</script>\n'
  await page.goto('./cors/')
  await sandbox.replaceCode(broken)
  await expect(sandbox.error.first()).toBeVisible()
  await sandbox.root.locator('summary', { hasText: 'Share' }).click()
  const download = page.waitForEvent('download')
  await sandbox.button('Download as a zip').click()
  const files = unzipSync(readFileSync(await (await download).path()))
  expect(new TextDecoder().decode(files['login-lab-cors/src/App.vue'])).toBe(broken)
  await expect(sandbox.root.getByText(/login-lab-cors\.zip is made/)).toBeVisible()
})
