import type { Browser } from '@playwright/test'
import { deflateSync } from 'node:zlib'

/** How much happens while the panels are watched. */
export const HAPPENINGS = 300

const APP = `<script setup>
import { ref } from 'vue'
const done = ref('')
async function act() {
  for (let turn = 0; turn < ${HAPPENINGS}; turn++) {
    console.log('turn', turn)
    sessionStorage.setItem('turn', turn)
    await (await fetch('http://127.0.0.1:8000/todos/' + turn + '/')).text()
  }
  done.value = 'all'
}
</script>

<template><button @click="act">Act</button><p role="status">{{ done }}</p></template>
`

/** What each panel costs the page while an app is at work. */
export interface PanelCost {
  panel: string
  /** Time that the page's main thread was busy. Milliseconds. */
  busy: number
}

/**
 * Lets an app log, store and send with each panel open in turn: what it costs more than the least is its own, and what it
 * saves when closed. Chromium tells how long the page's thread worked.
 */
export async function panelCosts(browser: Browser, site: string): Promise<PanelCost[]> {
  const costs: PanelCost[] = []
  for (const panel of ['Token', 'Storage', 'Server', 'Console', 'Network', 'Flow']) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    try {
      const hash = deflateSync(JSON.stringify({ 'App.vue': APP }), { level: 9 }).toString('base64')
      await page.goto(new URL(`playground#${hash}`, site).href)
      const app = page.frameLocator('iframe[title="Preview"]')
      await app.getByRole('button', { name: 'Act' }).waitFor()
      const tab = page.getByRole('tab', { name: new RegExp(`^${panel}`) })
      await tab.click()
      const client = await page.context().newCDPSession(page)
      await client.send('Performance.enable')
      const busy = async (): Promise<number> => {
        const { metrics } = await client.send('Performance.getMetrics')
        return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
      }
      const before = await busy()
      await app.getByRole('button', { name: 'Act' }).click()
      await app.getByText('all', { exact: true }).waitFor({ timeout: 120_000 })
      costs.push({ panel, busy: (await busy()) - before })
    } finally {
      await page.close()
    }
  }
  return costs
}
