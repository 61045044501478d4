import { afterEach, expect, test, vi } from 'vitest'
import { keepFocus } from './keepFocus.ts'

const root = document.createElement('section')
let end: () => void = () => undefined

function start(html: string): void {
  root.innerHTML = html
  document.body.append(root)
  end = keepFocus(root)
}
function find(id: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`#${id}`)
  if (found === null) throw new Error(`Failed to find #${id}: the test's page has no such element.`)
  return found
}
afterEach(() => {
  end()
  root.remove()
})

const page = `<p><button id="top">top</button></p>
  <ul id="list"><li><button id="one">1</button></li><li><button id="two">2</button></li></ul>
  <p id="last"><button id="bottom">bottom</button></p>`

test.each<[string, string, () => void, string]>([
  ['a removed row: the next one', 'one', () => find('one').parentElement?.remove(), 'two'],
  ['the last row: the one before', 'two', () => find('two').parentElement?.remove(), 'one'],
  ['a disabled button', 'one', () => find('one').setAttribute('disabled', ''), 'two'],
  ['a hidden part: what follows it', 'one', () => (find('list').hidden = true), 'bottom'],
  ['a part hidden by style', 'two', () => (find('list').style.display = 'none'), 'bottom'],
  ['the end: what came before', 'bottom', () => find('last').remove(), 'two'],
  [
    'a replaced button: the new one',
    'bottom',
    () => (find('last').innerHTML = '<button id="new">new</button>'),
    'new',
  ],
])('%s', async (_, from, change, to) => {
  start(page)
  find(from).focus()
  change()
  await vi.waitFor(() => expect(document.activeElement?.id).toBe(to))
})

test('a focus set by whoever removed the element stays', async () => {
  start(page)
  find('one').focus()
  find('one').remove()
  find('top').focus()
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  expect(document.activeElement?.id).toBe('top')
})

test('a press on the empty page keeps the focus away', async () => {
  start(page)
  find('one').focus()
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  find('one').blur()
  find('one').remove()
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  expect(document.activeElement).toBe(document.body)
})
