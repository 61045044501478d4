/** Words of the interface: panels. */
export const panels = {
  label: 'Panels',
  names: {
    console: 'Console',
    network: 'Network',
    storage: 'Storage',
    token: 'Token',
    server: 'Server',
    check: 'Check',
  },
  clear: 'Clear',
  passed: '(passed)',
  somethingNew: '(new)',
  notYet: 'Fills when your app runs.',
}
