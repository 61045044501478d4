/** Words of the interface: console. */
export const console = {
  empty: 'Your app has logged nothing yet.',
}
