import type { Locator, Page } from '@playwright/test'
import { linesOfTheEnd, type HostileProgram } from '../hostile/programs.ts'
import { Lateness } from './Lateness.ts'
import { playgroundHash, projectOfHash } from './playgroundHash.ts'
import type { Sandbox } from './Sandbox.ts'
import { expect } from './test.ts'

/** A page may be late by this much, in milliseconds. */
const LATEST = 1000

/** Runs programs one after another in one playground, and looks at page, text and next run after each. */
export async function surviveHostileCode(
  page: Page,
  sandbox: Sandbox,
  programs: HostileProgram[],
  step: (name: string, body: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const lateness = await Lateness.of(page)
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
  await page.goto(`./playground${playgroundHash(harmless('first'))}`)
  await expect(sandbox.preview.getByRole('heading', { name: 'first' })).toBeVisible()
  for (const program of programs) {
    await step(program.name, async () => {
      const once = (): Promise<void> => survive(page, sandbox, program, lateness)
      // A machine that does other things may keep a page waiting once; what a program does to it, it does twice.
      await once().catch(async () => {
        await recover(page, sandbox)
        await once()
      })
    })
  }
}

async function survive(
  page: Page,
  sandbox: Sandbox,
  program: HostileProgram,
  lateness: Lateness,
): Promise<void> {
  await lateness.take()
  await open(page, { 'App.vue': program.source })
  await meet(sandbox, program)

  expect(projectOfHash(new URL(page.url()).hash)).toEqual({ 'App.vue': program.source })
  const line = program.source.split('\n')[1] ?? ''
  await expect(sandbox.editor).toContainText(line.trim())

  await open(page, harmless(program.name))
  await runs(sandbox, program.name)
  expect(await lateness.take(), 'milliseconds that the page was late').toBeLessThan(LATEST)
}

async function recover(page: Page, sandbox: Sandbox): Promise<void> {
  await open(page, harmless('again'))
  await runs(sandbox, 'again')
}

/** The next app is there, once the reader started it again where it waits for that. */
async function runs(sandbox: Sandbox, name: string): Promise<void> {
  const heading = sandbox.preview.getByRole('heading', { name, exact: true })
  await expect(async () => {
    if (await startAgain(sandbox).isVisible()) await startAgain(sandbox).click()
    await expect(heading).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 15_000 })
}

const startAgain = (sandbox: Sandbox): Locator =>
  sandbox.root.getByRole('button', { name: 'Start again' })

const harmless = (name: string): Record<string, string> => ({
  'App.vue': `<template>\n  <h1>${name}</h1>\n</template>\n`,
})

async function open(page: Page, files: Record<string, string>): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), playgroundHash(files))
}

async function meet(sandbox: Sandbox, program: HostileProgram): Promise<void> {
  const { ending, source } = program
  // Not awaited: a click that hangs is never told to be over.
  if (source.includes('>Go<')) {
    void sandbox.preview
      .getByRole('button', { name: 'Go' })
      .click()
      .catch(() => undefined)
  }
  switch (ending.kind) {
    case 'guarded': {
      await expect(sandbox.error).toContainText('ran on and on')
      await expect(sandbox.error).not.toContainText('Script error')
      const lines = linesOfTheEnd(program).join('|')
      return expect(sandbox.error).toContainText(new RegExp(`App\\.vue:(${lines})(?!\\d)`))
    }
    case 'told':
    case 'held':
      return expect(sandbox.error.first()).toContainText(ending.words)
    case 'hangs':
      return expect(sandbox.error.first()).toContainText('It hung')
    case 'goes on':
      await expect(sandbox.preview.getByText('alive')).toBeVisible()
      return expect(sandbox.error).toHaveCount(0)
  }
}
