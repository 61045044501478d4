import type { Theme } from 'vitepress'
import { defineAsyncComponent } from 'vue'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { escapeHash } from './escapeHash.ts'
import LabSandbox from './LabSandbox.vue'
import LabLayout from './LabLayout.vue'
import './style.css'

/** VitePress's default theme, extended: sandboxes in pages, a lesson's goal below its heading. */
export default {
  extends: DefaultTheme,
  Layout: LabLayout,
  enhanceApp({ app }) {
    if (!import.meta.env.SSR) escapeHash()
    app.component('LabSandbox', LabSandbox)
    // What one page alone shows comes with that page.
    const own = {
      LabPlayground: () => import('./LabPlayground.vue'),
      LabEmbed: () => import('./LabEmbed.vue'),
      LabGoOn: () => import('./progress/LabGoOn.vue'),
      LabProgress: () => import('./progress/LabProgress.vue'),
    }
    for (const [name, load] of Object.entries(own)) app.component(name, defineAsyncComponent(load))
  },
} satisfies Theme
