import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

// The server allows this origin alone (CORS_ORIGIN_WHITELIST in its settings.py).
const origin = { host: 'localhost', port: 8080, strictPort: true }

export default defineConfig({
  plugins: [vue()],
  resolve: {
    alias: { '@': fileURLToPath(new URL('src', import.meta.url)) },
    // What an import may leave out, as in the sandbox.
    extensions: ['.js', '.ts', '.vue', '.json'],
  },
  server: origin,
  preview: origin,
})
