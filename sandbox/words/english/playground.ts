/** Words of the interface: playground. */
export const playground = {
  title: 'Playground',
  unreadable:
    'The link’s code could not be read, so this is the default app. Check that the link was copied whole.',
  files: 'The playground’s files',
  embedded: 'Sandbox',
  noLesson: (name: string) =>
    `There is no lesson “${name}”, so this is the login flow. Check the name in the frame’s address.`,
  notKept: 'Changes last until this page is left. Share takes them along.',
}

export type PlaygroundWords = typeof playground
