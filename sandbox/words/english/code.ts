/** Words of the interface: code. */
export const code = {
  files: 'Files',
  menu: 'Files: add, rename, delete, format, import',
  region: (file: string) => `Code: ${file}. Click or type to edit.`,
  editor: (file: string) => `Code: ${file}`,
  leaveHint: 'Esc, then Tab leaves the editor.',
  leavesNow: 'Tab leaves the editor now.',
  faulty: '(has errors)',
}
