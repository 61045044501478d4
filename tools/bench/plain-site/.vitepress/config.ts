import { defineConfig } from 'vitepress'

// VitePress as it comes, with the same search: what a page costs before this site adds anything.
export default defineConfig({
  title: 'Plain',
  cleanUrls: true,
  cacheDir: '../../../.vitepress/cache/plain',
  outDir: '../../../.vitepress/cache/plain-site',
  themeConfig: { search: { provider: 'local' }, sidebar: [{ text: 'Plain', link: '/plain' }] },
})
