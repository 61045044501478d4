/** Words of the interface: code. */
export const code = {
  files: 'Files',
  menu: 'Files: add, rename, delete, format, import',
  region: (file: string) => `Code: ${file}. Click or type to edit.`,
  editor: (file: string) => `Code: ${file}`,
  leaveHint: 'Esc, then Tab leaves the editor.',
  leavesNow: 'Tab leaves the editor now.',
  faulty: '(has errors)',
  loading: 'The editor is on its way …',
  tooLong: (length: number) =>
    `Failed to insert: the file would have ${length.toLocaleString('en')} characters, and 300,000 are the most. Nothing was changed. Insert less.`,
  fileTooLong: (name: string) =>
    `Failed to insert ${name}: a file here holds 300,000 characters at most. Nothing was changed. Insert a smaller one.`,
  fileNotText: (name: string) =>
    `Failed to insert ${name}: it is no text in UTF-8. Nothing was changed. Drop files of code or other text.`,
  fileUnreadable: (name: string) =>
    `Failed to insert ${name}: the browser could not read it. Nothing was changed. Drop a file, not a folder.`,
  failedToLoad: 'Failed to load the editor: the site did not answer. Reload the page to try again.',
}
