import type { Sandbox } from './Sandbox.ts'
import { expect } from './test.ts'

/** A component that runs `code` and shows a greeting. */
export const app = (code: string): string => `<script setup>
import { computed, reactive, ref } from 'vue'
const name = ref('Ada')
${code}
</script>

<template>
  <h1>Hello {{ name }}</h1>
</template>
`

/** The first line of the code that `app` is given. */
export const FIRST_LINE = 4

export async function runApp(sandbox: Sandbox, code: string): Promise<void> {
  await sandbox.replaceCode(app(code))
  await expect(sandbox.preview.getByRole('heading', { name: 'Hello Ada' })).toBeVisible()
  await sandbox.openPanel('Console')
}

export const lineOf = (sandbox: Sandbox, text: string | RegExp) =>
  sandbox.console.locator('.lab-line').filter({ hasText: text })

export async function typeLine(sandbox: Sandbox, text: string): Promise<void> {
  const input = sandbox.root.getByRole('textbox', { name: 'Line to run in your app' })
  await input.fill(text)
  await input.press('Enter')
}

export const result = (sandbox: Sandbox) => sandbox.console.locator('.lab-form-result').last()
