const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

/** A time as the interface writes it, in the reader's own zone. */
export const dateText = (when: number): string => format.format(when)
