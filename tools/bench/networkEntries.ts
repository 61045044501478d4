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
}

/** Lets an app send many requests, then opens their list, jumps through it and filters it. */
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
  for (const tab of document.querySelectorAll<HTMLElement>('[role="tab"]')) {
    if (tab.textContent.trim().startsWith('Network')) tab.click()
  }
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
  return { open, jump, filter, drawn }
}
