import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { playgroundHash } from './playgroundHash.ts'
import type { Sandbox } from './Sandbox.ts'
import { expect } from './test.ts'

const app = readFileSync(new URL('NetworkWorkbench.vue', import.meta.url), 'utf8')

/** Opens the workbench, has it send requests, and shows the Network panel. */
export async function openNetwork(
  page: Page,
  sandbox: Sandbox,
  ...acts: string[]
): Promise<Locator> {
  await page.goto(`./playground${playgroundHash({ 'App.vue': app })}`)
  for (const act of acts) await send(sandbox, act)
  return sandbox.openPanel('Network')
}

export async function send(sandbox: Sandbox, act: string): Promise<void> {
  await sandbox.preview.getByRole('button', { name: act, exact: true }).click()
  await expect(sandbox.preview.getByRole('status')).toHaveText(
    new RegExp(`^${act}: (done|failed)$`),
  )
}

export const row = (network: Locator, name: RegExp): Locator => network.getByRole('row', { name })
export const tab = (network: Locator, name: string): Promise<void> =>
  network.getByRole('tab', { name, exact: true }).click()
