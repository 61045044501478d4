/** Words of the interface: check. */
export const check = {
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
}
