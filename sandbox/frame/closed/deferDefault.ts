/**
 * Takes an event's default action away, and finds out afterwards whether the app had wanted it: waiting for the event to come
 * back up would miss one that the app stops on its way.
 * @param andThen called when everyone had their say, if nobody prevented the default
 */
export function deferDefault(event: Event, andThen: () => void): void {
  let isPrevented = false
  event.preventDefault()
  Object.defineProperties(event, {
    preventDefault: { value: () => void (isPrevented = true) },
    defaultPrevented: { get: () => isPrevented },
    returnValue: {
      get: () => !isPrevented,
      set: (value: unknown) => void (isPrevented ||= value === false),
    },
  })
  if (checks.push(() => !isPrevented && andThen()) === 1)
    later(() => checks.splice(0).forEach((check) => check()))
}

/** All that were deferred in one task are looked at in the next, by one timer: there may be thousands. */
const checks: (() => unknown)[] = []
const later = setTimeout.bind(window)
