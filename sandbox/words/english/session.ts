/** Words of the interface: what befell the app that runs. */
export const session = {
  notServed: (typed: string) =>
    `The sandbox serves http://localhost:8080 and nothing else, so it cannot go to ${typed}.`,
  leftFor: (address: string) =>
    `Your app asked to leave for ${address}. The sandbox serves nothing there, so your app stays.`,
  left: 'Your app navigated away from its page, and the sandbox let it go nowhere. Take the navigation out of the code, then try again.',
  submitted: (method: string, action: string) =>
    `Your app was loaded anew: a form was submitted (${method} ${action}) and nothing stopped the browser from leaving the page. Write @submit.prevent.`,
  endless:
    'Your app was stopped: its code ran on and on without a pause. Look for a loop, or a function that calls itself, that never ends.',
  quiet: 'Your app does not answer. If it stays silent, it will be stopped.',
  stopped: 'Your app was stopped.',
  hung: 'It hung: for seconds it answered nothing, so every preview of this page was taken away. Your code is as you left it. Start it again when you have found what takes for ever.',
  hungBeside:
    'Another preview of this page hung, and could only be stopped together with this one. Your code is as you left it.',
  reloadsForEver:
    'It loaded itself anew again and again. Take out what reloads it, then start it again.',
  startAgain: 'Start again',
  started: (count: number) => `Your app was started: run ${count}.`,
  malformed:
    'The preview sent a message that the sandbox does not know. It was dropped, and nothing came of it.',
  notFollowed: (url: string, use: 'download' | 'new-tab' | 'other') =>
    ({
      'new-tab': `Your app opened ${url} in a new tab. The preview has one tab alone, so nothing was opened.`,
      download: `Your app offered ${url} as a download. The preview stores no files, so nothing was downloaded.`,
      other: `The link to ${url} was not followed: the preview shows your app and nothing else.`,
    })[use],
}

export type SessionWords = typeof session
