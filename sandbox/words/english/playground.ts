/** Words of the interface: playground. */
export const playground = {
  title: 'Playground',
  unreadable:
    'The link’s code could not be read, so this is the default app. Check that the link was copied whole.',
  files: 'The playground’s files',
}
