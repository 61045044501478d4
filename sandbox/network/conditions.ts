/** How slow the line is. */
export interface Conditions {
  /** Before an answer begins. Milliseconds. */
  latency: number
  /** Bytes a second. */
  download: number
  upload: number
}

/** The line's speeds that can be chosen, with the names and figures of Chromium's developer tools. */
export const conditions = {
  none: { latency: 0, download: Infinity, upload: Infinity },
  'fast-3g': { latency: 562.5, download: 180_000, upload: 84_375 },
  'slow-3g': { latency: 2000, download: 50_000, upload: 50_000 },
} satisfies Record<string, Conditions>

export type ConditionsName = keyof typeof conditions
