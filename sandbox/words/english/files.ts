/** Words of the interface: files. */
export const files = {
  newName: 'Name of a new file',
  example: 'Title.vue',
  add: 'Add',
  renameTo: (file: string) => `Rename ${file} to`,
  rename: 'Rename',
  renameHint: 'Imports are not rewritten: the compiler names those that break.',
  delete: (file: string) => `Delete ${file}`,
  entry: (file: string) => `${file} starts the app, so it stays and keeps its name.`,
  format: (file: string) => `Format ${file}`,
  formatKey: 'Shift+Alt+F',
  packages: 'Packages that your code can import',
  versions: 'Versions that were set aside',
  openVersion: (when: string) => `Open the version of ${when}`,
  names: {
    empty: 'Type a name, such as Title.vue.',
    long: (most: number) => `The name is too long: ${most} characters are the most.`,
    characters:
      'A name holds letters, digits, dots, hyphens and underscores; a slash makes a folder.',
    ending: (endings: string[]) =>
      `The name ends with ${endings.join(', ')}: that says what it is.`,
    taken: (file: string) => `There is a file named ${file}. Choose another name.`,
  },
}
