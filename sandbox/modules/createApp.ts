import { createApp as createVueApp, type App, type Component } from 'vue'

/**
 * Vue's `createApp`, with an error handler that lets an error reach the window as an uncaught one: the sandbox shows it with
 * file and line. A handler that the reader's code sets takes its place, as it would anywhere.
 */
export function createApp(root: Component, props?: Record<string, unknown> | null): App {
  const app = createVueApp(root, props)
  app.config.errorHandler = (error, _instance, info) => {
    console.warn(`[Vue warn]: Unhandled error during execution of ${info}`)
    reportError(error)
  }
  return app
}
