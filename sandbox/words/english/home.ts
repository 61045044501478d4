/** Words of the interface: home. */
export const home = {
  begin: 'Begin with',
}
