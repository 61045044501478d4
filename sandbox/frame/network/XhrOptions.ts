import { HandlerTarget } from './HandlerTarget.ts'

const TYPES = ['', 'arraybuffer', 'blob', 'document', 'json', 'text']

/** What code sets on an XMLHttpRequest before it sends, with the states in which it may. */
export abstract class XhrOptions extends HandlerTarget {
  abstract readonly readyState: number
  #responseType: XMLHttpRequestResponseType = ''
  #withCredentials = false
  #timeout = 0
  #clock: { started: number; timer: number; ring(): void } | null = null

  get responseType(): XMLHttpRequestResponseType {
    return this.#responseType
  }
  set responseType(type: XMLHttpRequestResponseType) {
    if (this.readyState >= 3) {
      throw refusedToSet(
        'responseType',
        "The response type cannot be set if the object's state is LOADING or DONE.",
      )
    }
    if (TYPES.includes(type)) this.#responseType = type
    else {
      console.warn(
        `The provided value '${type}' is not a valid enum value of type XMLHttpRequestResponseType.`,
      )
    }
  }

  get withCredentials(): boolean {
    return this.#withCredentials
  }
  set withCredentials(value: boolean) {
    if (this.readyState > 1) {
      throw refusedToSet(
        'withCredentials',
        "The value may only be set if the object's state is UNSENT or OPENED.",
      )
    }
    this.#withCredentials = Boolean(value)
  }

  /** Milliseconds; counted from `send`, also when set later. */
  get timeout(): number {
    return this.#timeout
  }
  set timeout(milliseconds: number) {
    this.#timeout = Number(milliseconds) || 0
    if (this.#clock) this.#wind(this.#clock)
  }

  /** @returns stops the clock */
  protected startClock(ring: () => void): () => void {
    const clock = { started: performance.now(), timer: 0, ring }
    this.#clock = clock
    this.#wind(clock)
    return () => {
      clearTimeout(clock.timer)
      if (this.#clock === clock) this.#clock = null
    }
  }

  /** @throws InvalidStateError unless `responseType` is one of those */
  protected requireType(property: string, ...types: XMLHttpRequestResponseType[]): void {
    if (types.includes(this.#responseType)) return
    const list = types.map((type) => `'${type}'`).join(' or ')
    throw new DOMException(
      `Failed to read the '${property}' property from 'XMLHttpRequest': The value is only accessible if the object's 'responseType' is ${list} (was '${this.#responseType}').`,
      'InvalidStateError',
    )
  }

  #wind(clock: { started: number; timer: number; ring(): void }): void {
    clearTimeout(clock.timer)
    const left = clock.started + this.#timeout - performance.now()
    if (this.#timeout > 0) clock.timer = window.setTimeout(() => clock.ring(), Math.max(0, left))
  }
}

const refusedToSet = (property: string, text: string): DOMException =>
  new DOMException(
    `Failed to set the '${property}' property on 'XMLHttpRequest': ${text}`,
    'InvalidStateError',
  )
