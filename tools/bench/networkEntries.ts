import type { Browser } from '@playwright/test'
import { deflateSync } from 'node:zlib'

/** How many requests the list is measured with; the record keeps about as many. */
export const REQUESTS = 5000

const APP = `<script setup>
import { ref } from 'vue'
const done = ref(0)
async function send() {
  const one = async () => {
    while (done.value < ${REQUESTS}) {
      done.value++
      await (await fetch('http://127.0.0.1:8000/todos/' + done.value + '/')).text()
    }
  }
  await Promise.all([1, 2, 3, 4, 5, 6].map(one))
  done.value = 'all'
}
</script>

<template><button @click="send">Send</button><p role="status">{{ done }}</p></template>
`

/** What a long list costs. Milliseconds. */
export interface NetworkCost {
  /** From the press on the panel's tab to its rows. */
  open: number
  /** From a key, End or Home, to the row at the other end of the list. */
  jump: number[]
  /** From a typed filter that one request fits to that row. */
  filter: number
  /** How many rows the page holds. */
  drawn: number
  /** The same of the diagram of these requests. */
  flow: { steps: number; open: number; jump: number[]; drawn: number }
}

/** Lets an app send many requests, then opens their list, jumps through it and filters it; then their diagram. */
export async function networkEntries(browser: Browser, site: string): Promise<NetworkCost> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  try {
    const hash = deflateSync(JSON.stringify({ 'App.vue': APP }), { level: 9 }).toString('base64')
    await page.goto(new URL(`playground#${hash}`, site).href)
    await page.getByRole('tab', { name: /^Console/ }).click()
    const app = page.frameLocator('iframe[title="Preview"]')
    await app.getByRole('button', { name: 'Send' }).click()
    await app.getByText('all', { exact: true }).waitFor({ timeout: 120_000 })
    return await page.evaluate(measure, REQUESTS)
  } finally {
    await page.close()
  }
}

/**
 * Runs in the page: one clock, and no way to it and back in the figures. All functions are methods, since tsx wraps others in a
 * helper that the page has not.
 */
async function measure(last: number): Promise<NetworkCost> {
  const panels = {
    open(name: string) {
      for (const tab of document.querySelectorAll<HTMLElement>('[role="tab"]')) {
        if (tab.textContent.trim().startsWith(name)) tab.click()
      }
    },
  }
  const diagram = {
    steps() {
      return [...document.querySelectorAll('.lab-flow-room li')]
    },
    /** Whether one end of the diagram is there, as list and as drawing. */
    shows(place: string) {
      const isThere = this.steps().some((step) => step.getAttribute('aria-posinset') === place)
      return isThere && document.querySelectorAll('.lab-flow-arrow').length === this.steps().length
    },
    count() {
      return this.steps()[0]?.getAttribute('aria-setsize') ?? ''
    },
    press(key: string) {
      const steps = document.querySelector('.lab-flow-room ol')
      steps?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    },
  }
  const list = {
    rows() {
      return [...document.querySelectorAll('.lab-request-rows [role="row"]')]
    },
    shows(path: string) {
      return this.rows().some((row) => row.textContent.includes(path))
    },
    press(key: string) {
      const grid = document.querySelector('[role="grid"]')
      grid?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    },
    async until(before: number, look: () => boolean) {
      while (!look()) {
        if (performance.now() > before + 10_000) {
          throw new Error(
            'Failed to measure: the list did not follow within 10 s. Look at its rows.',
          )
        }
        await new Promise(requestAnimationFrame)
      }
      return performance.now() - before
    },
  }
  const begun = performance.now()
  panels.open('Network')
  const open = await list.until(begun, () => list.shows(`/todos/${last}/`))
  const drawn = list.rows().length
  const jump: number[] = []
  for (let turn = 0; turn < 10; turn++) {
    const before = performance.now()
    list.press(turn % 2 === 0 ? 'Home' : 'End')
    jump.push(
      await list.until(before, () => list.shows(turn % 2 === 0 ? '/todos/1/' : `/todos/${last}/`)),
    )
  }
  const field = document.querySelector<HTMLInputElement>('.lab-network-bar input')
  const typed = performance.now()
  if (field) field.value = '/todos/2500/'
  field?.dispatchEvent(new Event('input', { bubbles: true }))
  const filter = await list.until(typed, () => list.rows().length === 1)

  const pressed = performance.now()
  panels.open('Flow')
  const flow = {
    open: await list.until(pressed, () => diagram.shows(diagram.count())),
    steps: Number(diagram.count()),
    drawn: diagram.steps().length,
    jump: [] as number[],
  }
  for (let turn = 0; turn < 10; turn++) {
    const before = performance.now()
    diagram.press(turn % 2 === 0 ? 'Home' : 'End')
    const place = turn % 2 === 0 ? '1' : String(flow.steps)
    flow.jump.push(await list.until(before, () => diagram.shows(place)))
  }
  return { open, jump, filter, drawn, flow }
}
