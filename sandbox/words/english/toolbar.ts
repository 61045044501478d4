/** Words of the interface: toolbar. */
export const toolbar = {
  run: 'Run',
  reset: 'Reset',
  resetHint: 'Your changes, the app’s storage and the server’s data go back to the start',
  showSolution: 'Show solution',
  showMine: 'Show my code',
  check: 'Check',
  checking: 'Checking …',
  share: 'Share',
  fullScreen: 'Full screen',
}
