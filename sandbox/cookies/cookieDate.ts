const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DELIMITERS = /[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/

/**
 * Reads the date of a cookie's `Expires`, in any of the spellings that servers use. RFC 6265, section 5.1.1.
 * @returns milliseconds since 1970; `null` for what is no date, which leaves the attribute without effect
 */
export function cookieDate(text: string): number | null {
  let time: RegExpExecArray | null = null
  let day: number | undefined
  let month: number | undefined
  let year: number | undefined
  for (const token of text.split(DELIMITERS)) {
    const asTime: RegExpExecArray | null = time
      ? null
      : /^(\d{1,2}):(\d{1,2}):(\d{1,2})(\D|$)/.exec(token)
    const asDay = day === undefined ? /^(\d{1,2})(\D|$)/.exec(token) : null
    const asMonth = month === undefined ? MONTHS.indexOf(token.slice(0, 3).toLowerCase()) : -1
    const asYear = year === undefined ? /^(\d{2,4})(\D|$)/.exec(token) : null
    if (asTime) time = asTime
    else if (asDay) day = Number(asDay[1])
    else if (asMonth >= 0) month = asMonth
    else if (asYear) year = fullYear(Number(asYear[1]))
  }
  if (!time || day === undefined || month === undefined || year === undefined) return null
  const [hours, minutes, seconds] = [Number(time[1]), Number(time[2]), Number(time[3])]
  if (hours > 23 || minutes > 59 || seconds > 59) return null
  const date = Date.UTC(year, month, day, hours, minutes, seconds)
  // The 31st of February is no date, though Date.UTC makes one of it.
  return new Date(date).getUTCDate() === day ? date : null
}

const fullYear = (year: number): number => {
  if (year >= 100) return year
  return year >= 70 ? 1900 + year : 2000 + year
}
