/** Words of the interface: panels. */
export const panels = {
  label: 'Panels',
  names: {
    console: 'Console',
    network: 'Network',
    storage: 'Storage',
    token: 'Token',
    server: 'Server',
    flow: 'Flow',
    check: 'Check',
  },
  clear: 'Clear',
  passed: '(passed)',
  somethingNew: '(new)',
  failedToLoad: 'Failed to load the panels: the site did not answer. Reload the page to try again.',
  notYet: 'Fills when your app runs.',
}
