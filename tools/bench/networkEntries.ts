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
    // tsx wraps functions in a helper of this name, which the page has not.
    await page.evaluate(() => Object.assign(window, { __name: (named: unknown) => named }))
    return await page.evaluate(measure, REQUESTS)
  } finally {
    await page.close()
  }
}

/** Runs in the page: one clock, and no way to it and back in the figures. */
async function measure(last: number): Promise<NetworkCost> {
  const until = async <T>(look: () => T | null | undefined | false): Promise<T> => {
    const deadline = performance.now() + 10_000
    for (;;) {
      const found = look()
      if (found) return found
      if (performance.now() > deadline)
        throw new Error('Failed to measure: the list did not follow.')
      await new Promise(requestAnimationFrame)
    }
  }
  const timed = async (work: () => void, look: () => unknown): Promise<number> => {
    const before = performance.now()
    work()
    await until(look)
    return performance.now() - before
  }
  const rowOf = (path: string): Element | undefined =>
    [...document.querySelectorAll('.lab-request-rows [role="row"]')].find((row) =>
      row.textContent.includes(path),
    )
  const tab = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find((one) =>
    one.textContent.trim().startsWith('Network'),
  )
  const open = await timed(
    () => tab?.click(),
    () => rowOf(`/todos/${last}/`),
  )
  const drawn = document.querySelectorAll('.lab-request-rows [role="row"]').length
  const press = (key: string): void => {
    const grid = document.querySelector('[role="grid"]')
    grid?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  }
  const jump: number[] = []
  for (let turn = 0; turn < 5; turn++) {
    jump.push(
      await timed(
        () => press('Home'),
        () => rowOf('/todos/1/'),
      ),
    )
    jump.push(
      await timed(
        () => press('End'),
        () => rowOf(`/todos/${last}/`),
      ),
    )
  }
  const field = document.querySelector<HTMLInputElement>('.lab-network-bar input')
  const filter = await timed(
    () => {
      if (!field) return
      field.value = '/todos/2500/'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
    () => document.querySelectorAll('.lab-request-rows [role="row"]').length === 1,
  )
  return { open, jump, filter, drawn }
}
