export * from 'vue'
export { createApp } from './createApp.ts'
