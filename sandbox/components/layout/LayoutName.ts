/** How a sandbox is set out; the sheet decides it by the room there is, and tells it in `--lab-layout`. */
export const layoutNames = ['single', 'stacked', 'stacked-app-first', 'wide'] as const

export type LayoutName = (typeof layoutNames)[number]
