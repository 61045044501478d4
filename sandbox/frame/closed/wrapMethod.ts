const apply = Reflect.apply

/** Puts a function in the place of a method, with the native one at hand; it looks the same from outside. */
export function wrapMethod<This extends object>(
  owner: This | undefined,
  name: string,
  make: (
    native: (self: unknown, args: unknown[]) => unknown,
  ) => (self: unknown, args: unknown[]) => unknown,
): void {
  const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name)
  const native: unknown = descriptor?.value
  if (typeof native !== 'function') return
  const wrapped = make((self, args) => apply(native as () => unknown, self, args))
  const named = {
    [name](this: unknown, ...args: unknown[]) {
      return wrapped(this, args)
    },
  }
  Object.defineProperty(owner, name, { ...descriptor, value: named[name] })
}

/** The same for what is assigned to a property. */
export function wrapSetter(
  owner: object | undefined,
  name: string,
  change: (value: unknown, self: unknown) => unknown,
): void {
  const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name)
  const native = descriptor?.set
  if (!native) return
  const named = {
    set [name](value: unknown) {
      apply(native, this, [change(value, this)])
    },
  }
  const { set } = Object.getOwnPropertyDescriptor(named, name) ?? {}
  if (set) Object.defineProperty(owner, name, { ...descriptor, set })
}
