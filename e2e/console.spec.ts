import { expectAccessible } from './support/axe.ts'
import { FIRST_LINE, app, lineOf, runApp } from './support/consoleApp.ts'
import { expect, test } from './support/test.ts'

test.beforeEach(async ({ page, sandbox }) => {
  await page.goto('./')
  await expect(sandbox.preview.getByRole('button', { name: 'Log in' })).toBeVisible()
})

test('every method of the console writes what devtools would', async ({ page, sandbox }) => {
  await runApp(
    sandbox,
    `console.debug('a detail')
console.log('%s is %d years, %i whole, %f exact, %c red', 'Ada', 36.5, 36.5, '1.5', 'color: rgb(255, 255, 255); background: rgb(160, 0, 0)')
console.log('an object %o and 100%%', { a: 1 })
console.warn('a warning')
console.assert(1 === 1, 'not shown')
console.assert(1 === 2, 'one is not two')
console.count('round'); console.count('round'); console.countReset('round'); console.count('round')
console.countReset('nothing')
console.time('work'); console.timeLog('work', 'so far'); console.timeEnd('work'); console.timeEnd('work')
for (let i = 0; i < 3; i++) console.info('the same')
console.table([{ title: 'Issue a token', done: true }, { title: 'Check it' }, 7])
console.table(new Map([['k', { v: 1 }]]), ['v'])
function inner() { console.trace('how we got here') }
function outer() { inner() }
outer()`,
  )
  const { console: log } = sandbox
  // Lines out of sight are not drawn.
  await expect(lineOf(sandbox, 'how we got here')).toBeVisible()
  await log.press('Home')
  await expect(lineOf(sandbox, 'a detail')).toBeVisible()
  await expect(log).toContainText('Ada is 36 years, 36 whole, 1.5 exact,  red')
  await expect(log.getByText('red', { exact: true })).toHaveCSS(
    'background-color',
    'rgb(160, 0, 0)',
  )
  await expect(log).toContainText('an object {a: 1} and 100%')
  await expect(lineOf(sandbox, 'a warning')).toContainText('Warning')
  await expect(lineOf(sandbox, 'Assertion failed: one is not two')).toHaveCount(1)
  await expect(log).not.toContainText('not shown')
  await expect(lineOf(sandbox, /round: 1/)).toHaveCount(2)
  await expect(lineOf(sandbox, /round: 2/)).toHaveCount(1)
  await expect(log).toContainText("Count for 'nothing' does not exist")
  await expect(lineOf(sandbox, /work: \d+\.\d+ ms so far/)).toHaveCount(1)
  await expect(log).toContainText("Timer 'work' does not exist")
  await log.press('End')
  await expect(lineOf(sandbox, 'the same')).toHaveCount(1)
  await expect(lineOf(sandbox, 'the same')).toContainText('3 times')

  const table = log.getByRole('table').first()
  await expect(table.getByRole('columnheader')).toHaveText(['(index)', 'title', 'done', 'Value'])
  await expect(table.getByRole('row', { name: /0 .*Issue a token/ })).toContainText('true')
  await expect(log.getByRole('table').nth(1).getByRole('row').nth(1)).toHaveText(/k\s*1/)
  const calls = lineOf(sandbox, 'how we got here').getByRole('list', { name: 'Called from' })
  await expect(calls.getByRole('listitem').nth(0)).toContainText('inner')
  await expect(calls.getByRole('listitem').nth(1)).toContainText('outer')
  await expectAccessible(page, '.lab-panels')

  await sandbox.replaceCode(app("console.log('before'); console.clear(); console.log('after')"))
  await expect(log).toContainText('Your app cleared the console.')
  await expect(log).toContainText('after')
  await expect(log).not.toContainText('before')
})

test('objects unfold, deep ones and those of Vue and the page too', async ({ page, sandbox }) => {
  await runApp(
    sandbox,
    `class User { constructor() { this.name = 'vue'; this.self = this } get secret() { return 'read ' + this.name } }
const deep = { one: { two: { three: { four: { five: 'the bottom' } } } } }
const failure = Object.assign(new TypeError('it broke', { cause: new Error('the cause') }), { code: 42 })
console.log('deep', deep)
console.log('user', new User())
console.log('map', new Map([['a', { b: 1 }], [{ k: 1 }, 2]]), new Set([1, 'x']))
console.log('plain', new Date(0), /a+/g, null, undefined, Symbol('s'), 10n, -0, function named() {})
console.log('wrapped', name, reactive({ list: [1, 2] }), computed(() => 1))
console.log('node', document.querySelector('#app'))
console.log('many', Array.from({ length: 250 }, (_, i) => i))
console.log('getter', { get later() { return 'now' } })
console.error('failure', failure)`,
  )
  const unfold = (line: string, text: string | RegExp) =>
    lineOf(sandbox, line).getByRole('button', { name: text }).first().click()

  await unfold('deep', /^\{one: \{…\}\}/)
  await unfold('deep', /^one:/)
  await unfold('deep', /^two:/)
  await unfold('deep', /^three:/)
  await unfold('deep', /^four:/)
  await expect(lineOf(sandbox, 'deep')).toContainText("five: 'the bottom'")

  await unfold('user', /^User \{name: 'vue'/)
  await unfold('user', /^self: User/)
  await expect(lineOf(sandbox, 'user').getByRole('button', { name: /^self: User/ })).toHaveCount(2)
  await expect(lineOf(sandbox, 'map')).toContainText("Map(2) {'a' => {…}")
  await expect(lineOf(sandbox, 'map')).toContainText("Set(2) {1, 'x'}")
  await expect(lineOf(sandbox, 'plain')).toContainText(
    /\/a\+\/g null undefined Symbol\(s\) 10n -0 .*ƒ named\(\)/,
  )
  await expect(lineOf(sandbox, 'wrapped')).toContainText("Ref<'Ada'>")
  await expect(lineOf(sandbox, 'wrapped')).toContainText('Reactive {list: Array(2)}')
  await expect(lineOf(sandbox, 'wrapped')).toContainText('Computed<…>')

  await sandbox.console.press('End')
  await expect(lineOf(sandbox, 'node')).toContainText('<div id="app"')
  await unfold('many', /^\(250\) \[0, 1, 2, 3, 4, …\]/)
  await lineOf(sandbox, 'many').getByRole('button', { name: 'Show 100 of 150 more' }).click()
  await expect(
    lineOf(sandbox, 'many').getByRole('button', { name: 'Show 50 of 50 more' }),
  ).toBeVisible()
  await unfold('many', /^\(250\)/)
  await unfold('getter', /^\{later: \(…\)\}/)
  await lineOf(sandbox, 'getter').getByRole('button', { name: 'Read the getter' }).click()
  await expect(lineOf(sandbox, 'getter')).toContainText("later: 'now'")
  await unfold('failure', /^TypeError: it broke/)
  await expect(lineOf(sandbox, 'failure')).toContainText('code: 42')
  await expect(lineOf(sandbox, 'failure')).toContainText('Error: the cause')
  await expect(lineOf(sandbox, 'failure').getByRole('list', { name: 'Called from' })).toContainText(
    'App.vue:6',
  )
  await expectAccessible(page, '.lab-panels')

  await test.step('a token opens the Token panel', async () => {
    const token = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJ1c2VyX2lkIjoxfQ.c2lnbmF0dXJl'
    await runApp(sandbox, `console.log('Authorization: JWT ${token}')`)
    await sandbox.console.getByRole('button', { name: token }).click()
    await expect(sandbox.root.getByRole('tab', { name: /^Token/, selected: true })).toBeVisible()
  })
})

test('groups nest and fold; lines are filtered by text and by level', async ({
  page,
  sandbox,
  watch,
}) => {
  watch.expectFault(/broken is not defined/)
  await runApp(
    sandbox,
    `console.group('login'); console.log('POST'); console.groupCollapsed('detail')
console.log('a header'); console.groupEnd(); console.log('answered'); console.groupEnd()
console.error('outside')`,
  )
  const group = (name: string) => sandbox.console.getByRole('button', { name, exact: true })
  await expect(lineOf(sandbox, 'answered')).toBeVisible()
  await expect(lineOf(sandbox, 'a header')).toHaveCount(0)
  await group('detail').click()
  await expect(lineOf(sandbox, 'a header')).toBeVisible()
  await group('login').click()
  await expect(lineOf(sandbox, 'answered')).toHaveCount(0)
  await expect(lineOf(sandbox, 'outside')).toBeVisible()

  const filter = sandbox.root.getByRole('searchbox', { name: 'Filter the lines' })
  await filter.fill('HEADER')
  await expect(sandbox.console.locator('.lab-line')).toHaveText([/a header/])
  await expect(sandbox.root.getByText(/^1 of \d+ lines$/)).toBeVisible()
  await filter.fill('no such text')
  await expect(sandbox.console).toContainText('No line matches the filter.')
  await expectAccessible(page, '.lab-panels')
  await filter.press('Escape')
  const errors = sandbox.root.getByRole('button', { name: /^Errors/ })
  await errors.click()
  await expect(lineOf(sandbox, 'outside')).toHaveCount(0)
  await expect(errors).toHaveAttribute('aria-pressed', 'false')
  await errors.click()
  await expect(lineOf(sandbox, 'outside')).toBeVisible()

  await test.step('an error opens its file and line in the editor', async () => {
    await runApp(sandbox, `setTimeout(() => broken())`)
    const line = lineOf(sandbox, 'Uncaught ReferenceError: broken is not defined')
    await line.getByRole('button', { name: `App.vue:${FIRST_LINE}` }).click()
    await expect(sandbox.editor).toBeFocused()
    await expect(sandbox.editor.locator('.cm-activeLine')).toHaveText(`setTimeout(() => broken())`)
  })
})
