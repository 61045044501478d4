/** How many tests of a suite passed and failed; a runner that broke adds a failure. */
export interface Count {
  passed: number
  failed: number
}

/** Something that `npm test` or `npm run check` runs and counts. */
export interface Suite {
  name: string
  run: () => Promise<Count>
}
