import { Keys } from './support/Keys.ts'
import { seedTodo, seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const KEEP = "this.$session.start(); this.$session.set('jwt', response.data.token)"
const SEND = 'const headers = { Authorization: `JWT ${this.$session.get("jwt")}` }'

test('the whole login by keyboard alone: from the home page to a passed check', async ({
  page,
  sandbox,
}) => {
  // Hundreds of keys, one after another.
  test.slow()
  const keys = new Keys(page)
  await page.goto('./')

  await test.step('to the lesson, past the navigation', async () => {
    await keys.moveTo('link "Skip to content"', 1)
    await keys.press('Enter')
    await keys.moveTo('link "from sign up to the verified token"', 40)
    await keys.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Login flow' })).toBeVisible()
    await keys.moveTo('link "Skip to content"', 2)
    await keys.press('Enter')
  })

  await test.step('the app gets a token and loses it: the server wants one', async () => {
    await keys.moveTo('textbox "Username"', 16)
    await keys.moveTo('textbox "Password"', 1)
    await keys.press('Enter')
    await expect(sandbox.preview.getByRole('alert')).toHaveText(
      'Authentication credentials were not provided.',
    )
  })

  await test.step('the code: two lines are found, written, and left', async () => {
    await keys.moveTo('group "Code: App.vue', 8, 'Shift+Tab')
    await keys.press('Enter')
    await expect.poll(() => keys.focused()).toMatch(/^textbox "Code: App.vue"/)
    await find('// Step 4')
    await keys.press('End')
    await keys.press('Enter')
    await keys.type(KEEP)
    await leave('Tab')
    await keys.moveTo('textbox "Code: App.vue"', 1, 'Shift+Tab')
    await find('const headers = {}')
    await keys.type(SEND)
    await leave('Shift+Tab')
  })

  async function leave(key: string): Promise<void> {
    // The first Escape may close the list of completions.
    await expect(async () => {
      await keys.press('Escape')
      await expect(sandbox.root.getByText('Tab leaves the editor now.')).toBeVisible({
        timeout: 300,
      })
    }).toPass()
    await keys.press(key)
    expect(await keys.focused()).not.toMatch(/^textbox "Code|nothing/)
  }

  async function find(text: string): Promise<void> {
    await keys.press('ControlOrMeta+f')
    expect(await keys.focused()).toMatch(/^textbox "Find"/)
    await keys.type(text)
    await keys.press('Enter')
    await keys.press('Escape')
    expect(await keys.focused()).toMatch(/^textbox "Code: App.vue"/)
  }

  await test.step('it runs, and logs in', async () => {
    await keys.moveTo('button "Run"', 10, 'Shift+Tab')
    await keys.press('Enter')
    await expect(sandbox.preview.getByRole('alert')).toHaveCount(0)
    await keys.moveTo('textbox "Username"', 16)
    await keys.press('ControlOrMeta+a')
    await keys.type(seedUser.username)
    await keys.moveTo('textbox "Password"', 1)
    await keys.press('ControlOrMeta+a')
    await keys.type(seedUser.password)
    await keys.moveTo('button "Log in"', 1)
    await keys.press('Space')
    await expect(sandbox.preview.getByText(seedTodo)).toBeVisible()
  })

  await test.step('the Network panel has the request, the Token panel what was sent', async () => {
    await keys.moveTo('tab "Flow', 4)
    await keys.moveTo('tab "Network', 1, 'ArrowRight')
    // Panels load when they are first opened.
    await expect(sandbox.root.getByRole('grid', { name: 'Requests' })).toBeVisible()
    await keys.moveTo('row "GET /todos/ after a preflight 200', 12)
    await keys.press('Enter')
    await expect.poll(() => keys.focused()).toBe('group "GET http://127.0.0.1:8000/todos/"')
    await keys.moveTo('tab "Headers"', 4)
    await keys.press('Escape')
    await expect.poll(() => keys.focused()).toMatch(/^row "GET \/todos/)
    await keys.moveTo('tab "Network', 12, 'Shift+Tab')
    await keys.moveTo('tab "Token', 1, 'ArrowRight')
    await expect(sandbox.root.getByRole('textbox', { name: 'Payload, as JSON' })).toBeVisible()
    await keys.moveTo('textbox "Payload, as JSON"', 10)
    expect(await keys.focused()).toContain(seedUser.username)
  })

  await test.step('the check passes, and keeps the focus while it runs', async () => {
    await keys.moveTo('button "Check', 40, 'Shift+Tab')
    await keys.press('Enter')
    expect(await keys.focused()).toMatch(/^button "Check/)
    await expect(sandbox.root.getByRole('status').getByText('Every check passed.')).toBeVisible()
    expect(await keys.focused()).toBe('button "Check"')
  })

  await test.step('log out', async () => {
    await keys.moveTo('button "Log out"', 16)
    await keys.press('Enter')
    await keys.moveTo('textbox "Username"', 3)
  })
})
