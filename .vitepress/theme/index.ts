import type { Theme } from 'vitepress'
import { defineAsyncComponent } from 'vue'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { escapeHash } from './escapeHash.ts'
import LabPlayground from './LabPlayground.vue'
import LabSandbox from './LabSandbox.vue'
import LabLayout from './LabLayout.vue'
import LabGoOn from './progress/LabGoOn.vue'
import './style.css'

/** VitePress's default theme, extended: sandboxes in pages, a lesson's goal below its heading. */
export default {
  extends: DefaultTheme,
  Layout: LabLayout,
  enhanceApp({ app }) {
    if (!import.meta.env.SSR) escapeHash()
    app.component('LabSandbox', LabSandbox)
    app.component('LabPlayground', LabPlayground)
    app.component('LabGoOn', LabGoOn)
    const LabProgress = defineAsyncComponent(() => import('./progress/LabProgress.vue'))
    app.component('LabProgress', LabProgress)
  },
} satisfies Theme
