/** Words of the interface: app. */
export const app = {
  region: 'Your app',
  reload: 'Reload the app',
  address: 'Address of your app',
  back: 'Back',
  forward: 'Forward',
  notServed: (typed: string) =>
    `The sandbox serves http://localhost:8080 and nothing else, so it cannot go to ${typed}.`,
  leftFor: (address: string) =>
    `Your app asked to leave for ${address}. The sandbox serves nothing there, so your app stays.`,
  waiting: 'Starts when you reach it.',
  starting: 'Starting …',
  didNotStart: 'The preview did not start.',
  retry: 'Try again',
  left: 'Your app navigated away from its page, and the sandbox let it go nowhere. Take the navigation out of the code, then try again.',
  submitted: (method: string, action: string) =>
    `Your app was loaded anew: a form was submitted (${method} ${action}) and nothing stopped the browser from leaving the page. Write @submit.prevent.`,
  dismiss: 'Close',
  errors: 'Errors in your app',
  noScript: 'The app runs with JavaScript; the code and the text can be read without it.',
  unsupported: (missing: string) =>
    `The app cannot run here: this browser lacks ${missing}. The text and the code stay readable.`,
}
