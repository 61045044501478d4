/** The panels that a sandbox can show; the check's comes by itself where there is an exercise. */
export const panelNames = ['console', 'network', 'storage', 'token', 'server', 'flow'] as const

export type PanelName = (typeof panelNames)[number] | 'check'
