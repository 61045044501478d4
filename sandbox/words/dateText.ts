const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

const days = new Intl.DateTimeFormat('en', { dateStyle: 'medium' })

/** A day as the interface writes it. */
export const dayText = (when: number): string => days.format(when)

/** A time as the interface writes it, in the reader's own zone. */
export const dateText = (when: number): string => format.format(when)
