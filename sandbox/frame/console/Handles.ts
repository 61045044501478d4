/** Objects that are kept alive for the console; older ones are let go. */
const MOST = 5000

/** A getter that runs when the reader asks for its value, not before: it may have effects. */
export class Getter {
  readonly #read: () => unknown

  constructor(read: () => unknown) {
    this.#read = read
  }

  value(): unknown {
    return this.#read()
  }
}

/** Numbers under which the page asks for logged objects. One object has one number, so that equal lines are equal. */
export class Handles {
  readonly #numbers = new WeakMap<object, number>()
  readonly #objects = new Map<number, object>()
  #last = 0

  numberOf(object: object): number {
    const known = this.#numbers.get(object)
    if (known !== undefined && this.#objects.has(known)) return known
    const number = ++this.#last
    this.#numbers.set(object, number)
    this.#objects.set(number, object)
    if (this.#objects.size > MOST) this.#objects.delete(number - MOST)
    return number
  }

  /** @returns `undefined` for one that was let go */
  objectOf(number: number): object | undefined {
    return this.#objects.get(number)
  }
}
