const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** `22/Nov/2026 07:13:00`, in front of each request. */
export function requestTime(at: number, timeZone: string): string {
  const { day, month, year, time } = partsOf(at, timeZone)
  return `${day}/${MONTHS[month - 1]!.slice(0, 3)}/${year} ${time}`
}

/** `November 22, 2026 - 07:13:00`, under the system checks. */
export function startTime(at: number, timeZone: string): string {
  const { day, month, year, time } = partsOf(at, timeZone)
  return `${MONTHS[month - 1]} ${day}, ${year} - ${time}`
}

// Making one takes longer than a request.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(timeZone, format)
  return format
}

function partsOf(at: number, timeZone: string) {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const { day = '', month, year = '', hour, minute, second } = parts
  return { day, year, month: Number(month), time: `${hour}:${minute}:${second}` }
}
