/** Words of the interface: an address that no page has. */
export const notFound = {
  title: 'There is no page here',
  text: 'The address may have a slip in it, or the page was moved. What the site has:',
  home: 'Home',
}

export type NotFoundWords = typeof notFound
