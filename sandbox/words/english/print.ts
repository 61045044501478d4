/** Words of the interface: what is on paper alone. They are written into pages when the site is built. */
export const print = {
  links: 'Links',
}

export type PrintWords = typeof print
