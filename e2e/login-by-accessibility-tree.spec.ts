import { AccessibilityTree } from './support/AccessibilityTree.ts'
import { seedTodo, seedUser } from './support/seed.ts'
import { expect, test } from './support/test.ts'

test('the whole login by the accessibility tree alone, errors and the check read out', async ({
  page,
}) => {
  // The whole tree is read again and again.
  test.slow()
  const tree = new AccessibilityTree(page)
  const { keyboard } = page
  await page.goto('./')

  await test.step('to the lesson', async () => {
    await tree.use('link', 'from sign up to the verified token', 'Enter')
    await tree.has('heading', 'Login flow')
  })

  await test.step('the start loses its token: the app says what the server said', async () => {
    await tree.use('button', 'Log in', 'Enter')
    await tree.tells(/^Authentication credentials were not provided\.$/)
  })

  await test.step('the solution, and a line of one’s own', async () => {
    await tree.use('button', 'Show solution', 'Enter')
    await tree.has('button', 'Show my code')
    await tree.use('textbox', 'Code: App.vue', 'ControlOrMeta+Home')
    await keyboard.type('<!-- mine -->\n<p ')
    await tree.tells(/App\.vue:\d+/)
    for (let back = 0; back < 3; back++) await keyboard.press('Backspace')
    await tree.use('button', 'Run', 'Enter')
    // Until it is said, the app of the run before stands there, and goes while a name is typed into it.
    await tree.tells(/^Your app was started: run 2\.$/)
  })

  await test.step('log in', async () => {
    await tree.use('textbox', 'Username', 'ControlOrMeta+a')
    await keyboard.type(seedUser.username)
    await tree.use('textbox', 'Password', 'ControlOrMeta+a')
    await keyboard.type(seedUser.password)
    await tree.use('button', 'Log in', 'Enter')
    await tree.has('button', 'Log out')
    await tree.has('StaticText', seedTodo)
    // The Flow panel is open: it says what travelled.
    await tree.tells(/GET \/todos\/|200/)
  })

  await test.step('the Network and the Token panel', async () => {
    await tree.use('tab', 'Network', 'Enter')
    await tree.use('row', 'GET /todos/')
    await tree.use('tab', 'Token', 'Enter')
    await tree.use('textbox', 'Payload, as JSON')
  })

  await test.step('the check, then log out', async () => {
    await tree.use('button', 'Check', 'Enter')
    await tree.tells(/^Every check passed/)
    await tree.use('button', 'Log out', 'Enter')
    await tree.has('button', 'Log in')
  })
  expect(page.url()).toContain('login-flow')
})
