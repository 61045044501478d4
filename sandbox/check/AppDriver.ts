/** Uses the running app as a reader would: by labels and names, with real events. */
export interface AppDriver {
  /**
   * Types `value` into the field with that label (or placeholder, `aria-label`, `name`), ignoring case.
   * @throws when no such field appears within a second
   */
  fill(label: string, value: string): Promise<void>
  /**
   * Chooses files in the file field with that label.
   * @throws when no such field appears within a second
   */
  attach(label: string, files: { name: string; type: string; text: string }[]): Promise<void>
  /**
   * Clicks the button, link, checkbox or radio with that name (its text, label or `aria-label`), ignoring case.
   * @throws when no such control appears within a second
   */
  click(name: string): Promise<void>
  /** The text that the page shows now. */
  text(): Promise<string>
  /** Whether the page shows `text` now or within `ms` (2,000 if not given). */
  shows(text: string, ms?: number): Promise<boolean>
  /** Reloads the app as F5 does: storage stays, everything else starts anew. */
  reload(): Promise<void>
  /** Lets `ms` pass. */
  wait(ms: number): Promise<void>
}
