/** Words of the interface: app. */
export const app = {
  reload: 'Reload the app',
  address: 'Address of your app',
  back: 'Back',
  forward: 'Forward',
  waiting: 'Starts when you reach it.',
  didNotStart: 'The preview did not start.',
  retry: 'Try again',
  dismiss: 'Close',
  errors: 'Errors in your app',
  noScript: 'The app runs with JavaScript; the code and the text can be read without it.',
  unsupported: (missing: string) =>
    `The app cannot run here: this browser lacks ${missing}. The text and the code stay readable.`,
}
