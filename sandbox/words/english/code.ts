/** Words of the interface: code. */
export const code = {
  files: 'Files',
  region: (file: string) => `Code: ${file}. Click or type to edit.`,
  editor: (file: string) => `Code: ${file}`,
  failedToLoad: 'Failed to load the editor: the site did not answer. Reload the page to try again.',
}
