export const paneNames = ['code', 'app', 'panels'] as const

/** The three parts of a sandbox; on a narrow screen one of them is shown. */
export type PaneName = (typeof paneNames)[number]
