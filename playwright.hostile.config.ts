import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'

// The hostile programs take a core each for minutes, and judge how late the page is: they run by themselves.
export default defineConfig({
  ...base,
  testIgnore: [],
  testMatch: '**/hostile-code*.spec.ts',
  workers: 1,
})
