/** Words of the interface: check. */
export const check = {
  intro:
    'The check runs your code in a browser and with a server of its own, and looks at what happens.',
  passed: 'passed',
  failed: 'failed',
  running: 'running',
  untried: 'not checked yet',
  expected: 'Expected',
  seen: 'Seen',
  passedOn: (date: string) => `You passed this exercise on ${date}.`,
  solutionPassed:
    'Every check passed: this is the solution. Go back to your code to pass with your own.',
  compare: 'Compare with the solution',
  compareEarly: 'Compare with the solution without a try',
  useSolution: 'Use the solution',
  backToMine: 'Back to mine',
  solutionComes: 'The solution is on its way …',
  noDifference: 'Your code is the solution, letter by letter.',
  fileDiff: {
    changed: (file: string) => `${file}: to change`,
    added: (file: string) => `${file}: to add`,
    removed: (file: string) => `${file}: to remove`,
  },
  differences: (file: string) => `Differences in ${file}`,
  gap: (count: number) => (count === 1 ? '1 unchanged line' : `${count} unchanged lines`),
  line: { removed: 'yours: ', added: 'solution: ' },
  allPassed: 'Every check passed.',
  somePassed: (passed: number, all: number) => `${passed} of ${all} checks passed.`,
  hint: 'Show a hint',
  nextHint: 'Show the next hint',
  hintTitle: (number: number, all: number) => `Hint ${number} of ${all}`,
  cannotCheck:
    'Failed to check: your code does not compile. Mend the error shown over the app first.',
}
