/** Every word that the sandbox's interface shows, in English. */
export const english = {
  sandbox: (title: string) => `Sandbox: ${title}`,
  toolbar: {
    run: 'Run',
    reset: 'Reset',
    resetHint: 'Your changes, the app’s storage and the server’s data go back to the start',
    showSolution: 'Show solution',
    showMine: 'Show my code',
    check: 'Check',
    checking: 'Checking …',
  },
  code: {
    files: 'Files',
    region: (file: string) => `Code: ${file}. Click or type to edit.`,
    editor: (file: string) => `Code: ${file}`,
    failedToLoad:
      'Failed to load the editor: the site did not answer. Reload the page to try again.',
  },
  app: {
    region: 'Your app',
    reload: 'Reload the app',
    address: 'Address of your app',
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
  },
  panels: {
    label: 'Panels',
    names: { console: 'Console', network: 'Network', storage: 'Storage', check: 'Check' },
    clear: 'Clear',
    somethingNew: '(new)',
    notYet: 'Fills when your app runs.',
  },
  console: {
    empty: 'Your app has logged nothing yet.',
  },
  network: {
    empty: 'Your app has sent no request yet.',
    list: 'Requests',
    method: 'Method',
    address: 'Address',
    status: 'Status',
    kind: 'Kind',
    time: 'Time',
    pending: 'pending',
    blocked: 'blocked',
    failed: 'failed',
    preflight: 'preflight',
    requestHeaders: 'Request headers',
    responseHeaders: 'Response headers',
    requestBody: 'Request body',
    responseBody: 'Response body',
    unreadable: 'Your app’s code cannot read this header.',
    noBody: 'none',
    why: 'Why',
    token: 'Token',
    tokenIn: 'Token in',
    back: 'All requests',
    milliseconds: (ms: number) => `${Math.max(1, Math.round(ms))} ms`,
    choose: 'Choose a request to see its headers and bodies.',
  },
  token: {
    header: 'Header',
    payload: 'Payload',
    signature: 'Signature',
    signatureNote:
      'Made with the server’s SECRET_KEY; it proves that nobody changed the other two parts.',
  },
  storage: {
    session: 'sessionStorage',
    local: 'localStorage',
    empty: 'empty',
    key: 'Key',
    value: 'Value',
    vueSession: 'kept by vue-session',
    meaning: {
      'session-id': 'the id that vue-session gave this session',
      jwt: 'the token',
    } as Record<string, string>,
  },
  check: {
    intro:
      'The check runs your code in a browser and with a server of its own, and looks at what happens.',
    passed: 'passed',
    failed: 'failed',
    expected: 'Expected:',
    seen: 'Seen:',
    allPassed: 'Every check passed.',
    somePassed: (passed: number, all: number) => `${passed} of ${all} checks passed.`,
    hint: 'Show a hint',
    nextHint: 'Show the next hint',
    hintTitle: (number: number, all: number) => `Hint ${number} of ${all}`,
    cannotCheck:
      'Failed to check: your code does not compile. Mend the error shown over the app first.',
  },
  playground: {
    title: 'Playground',
    unreadable:
      'The link’s code could not be read, so this is the default app. Check that the link was copied whole.',
    files: 'The playground’s files',
  },
}

export type Words = typeof english
