import { expect, test } from './support/test.ts'

/** Longer than an app may take to start before it counts as hung. Milliseconds. */
const LONG = 6000

test('what a left page had begun takes nothing from the next one', async ({ page, sandbox }) => {
  const logIn = sandbox.preview.getByRole('button', { name: 'Log in' })
  const toLesson = (name: string) =>
    page.getByRole('navigation', { name: 'Sidebar Navigation' }).getByRole('link', { name }).click()

  await test.step('left while its sandbox’s code was on its way', async () => {
    let arrive: () => void = () => {}
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    await page.route(/\/LiveSandbox\.[^/]*\.js$/, async (route) => {
      await arrived
      await route.continue()
    })
    const asked = page.waitForRequest(/\/LiveSandbox\.[^/]*\.js$/)
    await page.goto('./')
    await asked
    await page.getByRole('link', { name: 'from sign up to the verified token' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Login flow' })).toBeVisible()
    arrive()
    await expect(logIn).toBeVisible()
  })

  await test.step('left in the middle of a check', async () => {
    await sandbox.button('Check').click()
    // What the start does not do yet is waited for.
    const judged = sandbox.root.frameLocator('iframe[title="Check"]')
    await expect(judged.getByRole('alert')).toHaveText(/credentials were not provided/)
    await toLesson('FormData')
    await expect(page.getByRole('heading', { level: 1, name: 'FormData' })).toBeVisible()
    await toLesson('Login flow')
    await expect(logIn).toBeVisible()
  })

  await page.waitForTimeout(LONG)
  await expect(logIn).toBeVisible()
  await expect(sandbox.root.getByText('Your app was stopped.')).toHaveCount(0)
})
