import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { projectRoot } from '../process/projectRoot.ts'

/** Milliseconds of each request from the frame to the mock and back, its body read. */
export interface FetchTimes {
  /** CORS without a preflight. */
  simple: number[]
  /** With a token; the preflight was answered before. */
  permitted: number[]
  /** With a token and a preflight each time: two requests. */
  preflighted: number[]
}

/** Pages that are measured: a machine that does something else meanwhile spoils one, not all. */
const PAGES = 5

/** @param url a page with a sandbox, whose first file is replaced by the probe */
export async function frameFetch(browser: Browser, url: string): Promise<FetchTimes> {
  const all: FetchTimes = { simple: [], permitted: [], preflighted: [] }
  for (let page = 0; page < PAGES; page++) {
    const times = await onePage(browser, url)
    for (const kind of Object.keys(all) as (keyof FetchTimes)[]) all[kind].push(...times[kind])
  }
  return all
}

async function onePage(browser: Browser, url: string): Promise<FetchTimes> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(url)
  const sandbox = page.locator('section.lab-sandbox').first()
  // The way of a request alone: what a panel draws of it is another figure.
  await sandbox.getByRole('tab', { name: /^Storage/ }).click()
  await sandbox.locator('.lab-code').click()
  const probe = await readFile(join(projectRoot, 'tools/bench/FetchProbe.vue'), 'utf8')
  await sandbox.locator('.cm-content').fill(probe)
  const preview = sandbox.frameLocator('iframe[title="Preview"]')
  const figures = await preview.locator('#figures:not(:empty)').textContent()
  await page.close()
  return JSON.parse(figures ?? '') as FetchTimes
}
