/** Words of the interface: how a sandbox is set out. */
export const layout = {
  codeWidth: 'Width of the code',
  codeHeight: 'Height of the code',
  panelsHeight: 'Height of the panels',
}

export type LayoutWords = typeof layout
