/** Words of the interface: which part of a sandbox a narrow screen shows. */
export const panes = {
  label: 'Show',
  code: 'Code',
  app: 'App',
  panels: 'Panels',
}
