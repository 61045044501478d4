/** Words of the interface: what can be taken along. */
export const share = {
  link: 'Link to this code',
  copyLink: 'Copy link',
  copyEmbed: 'Copy embed code',
  frameTitle: 'Login Lab sandbox',
  embedLabel: 'Code for a frame in another site',
  copied: 'Copied.',
  copyYourself:
    'The browser does not let the page copy. The text is chosen: copy it with your keys.',
  long: (length: string, most: string) =>
    `This link has ${length} characters. Programs are asked to carry ${most} (RFC 9110, section 4.1): mail or chat may cut it. The zip holds the same code.`,
  tooLong: (length: string, most: string) =>
    `There is no link to this code: it would have ${length} characters, and browsers open ${most} at most (Chromium’s limit). Take the zip instead; it holds the same code.`,
  open: 'Open in the playground',
  download: 'Download as a zip',
  downloadHint: 'A project for your own machine: npm install, then npm run dev.',
  downloaded: (name: string) => `${name} is made. Its README says how to start it.`,
  renamedTitle: 'Names that were changed',
  renamedHint:
    'Some names cannot be unpacked on every system. Imports are as they were: write the new name where one of these is imported.',
  renamed: (name: string, safe: string) => `\`${name}\` is \`src/${safe}\``,
  failed: (cause: string) => `Failed to make it: ${cause}. Run the app once, then try again.`,
}

export type ShareWords = typeof share
