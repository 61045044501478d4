/**
 * Gives a class the looks of a platform interface: enumerable members and the tag that `Object.prototype.toString` shows.
 * Web IDL, section 3.7 Interfaces.
 */
export function defineInterface(constructor: { prototype: object }, name: string): void {
  const { prototype } = constructor
  for (const key of Object.getOwnPropertyNames(prototype)) {
    if (key !== 'constructor') Object.defineProperty(prototype, key, { enumerable: true })
  }
  Object.defineProperty(prototype, Symbol.toStringTag, { value: name, configurable: true })
  Object.defineProperty(constructor, 'name', { value: name, configurable: true })
}

/** @throws TypeError in Chromium's words when a method of an interface gets too few arguments */
export function requireArguments(
  args: ArrayLike<unknown>,
  needed: number,
  method: string,
  owner: string,
): void {
  if (args.length >= needed) return
  const noun = needed === 1 ? 'argument' : 'arguments'
  throw new TypeError(
    `Failed to execute '${method}' on '${owner}': ${needed} ${noun} required, but only ${args.length} present.`,
  )
}
