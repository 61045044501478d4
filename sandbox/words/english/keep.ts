/** Words of the interface: keep. */
export const keep = {
  restored: (when: string) => `Your changes of ${when} are back.`,
  toStart: 'Back to the start',
  startChanged: (when: string) =>
    `This lesson has changed since you worked on it (${when}). You see your version; the new start is there too.`,
  useNewStart: 'Use the new start',
  keepMine: 'Keep mine',
  otherTab:
    'This lesson was changed in another tab. Until you choose, changes here are kept beside those.',
  useOtherTab: 'Show the other tab’s code',
  keepThisTab: 'Keep this tab’s code',
  notKept: {
    full: 'Your changes could not be kept: this browser’s storage for the site is full. They last until you leave the page. Copy what you need.',
    forbidden:
      'Your changes cannot be kept: this browser forbids the site to store anything. They last until you leave the page. Copy what you need.',
  },
  wasReset: 'Everything is as at the start.',
  undoReset: 'Undo reset',
  deleted: (file: string) => `${file} is deleted.`,
  undoDelete: 'Undo delete',
  undone: 'Undone: your code is as it was before.',
  dismiss: 'Close',
}
