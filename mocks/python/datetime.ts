const MICROSECONDS = {
  weeks: 7 * 86400e6,
  days: 86400e6,
  hours: 3600e6,
  minutes: 60e6,
  seconds: 1e6,
  milliseconds: 1e3,
  microseconds: 1,
}

/** The names that `timedelta(…)` takes; without names their order is another one. */
export type DurationUnit = keyof typeof MICROSECONDS
export const DURATION_UNITS: readonly DurationUnit[] = [
  'days',
  'seconds',
  'microseconds',
  'milliseconds',
  'minutes',
  'hours',
  'weeks',
]

/** A duration. Python: datetime.timedelta */
export class timedelta {
  private readonly microseconds: number

  constructor(parts: Partial<Record<DurationUnit, number>>) {
    let sum = 0
    for (const unit of DURATION_UNITS) sum += (parts[unit] ?? 0) * MICROSECONDS[unit]
    this.microseconds = Math.round(sum)
  }

  total_seconds(): number {
    return this.microseconds / 1e6
  }

  /** `repr(duration)`: the days, then the seconds of the last day. */
  repr(): string {
    const days = Math.floor(this.microseconds / MICROSECONDS.days)
    const rest = this.microseconds - days * MICROSECONDS.days
    const parts = { days, seconds: Math.floor(rest / 1e6), microseconds: rest % 1e6 }
    const shown = Object.entries(parts).filter(([, value]) => value !== 0)
    return `datetime.timedelta(${shown.map(([name, value]) => `${name}=${value}`).join(', ') || '0'})`
  }
}
