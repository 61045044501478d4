/** Whether a value from outside has a type. */
export type Check<T> = (value: unknown) => value is T

/** A value that nobody but the app itself will look into. */
export const isAnything: Check<unknown> = (value): value is unknown =>
  value !== undefined || value === undefined
export const isString: Check<string> = (value) => typeof value === 'string'
export const isBoolean: Check<boolean> = (value) => typeof value === 'boolean'
export const isTrue: Check<true> = (value) => value === true
export const isFalse: Check<false> = (value) => value === false
export const isTime: Check<number> = (value): value is number => Number.isFinite(value)
export const isBuffer: Check<ArrayBuffer> = (value) => value instanceof ArrayBuffer
/** A whole number from 0 on, as ids, counts, lines and columns are. */
export const isCount: Check<number> = (value): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0

export const oneOf =
  <const T extends string>(...values: T[]): Check<T> =>
  (value): value is T =>
    values.includes(value as T)

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || check(value)

export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || check(value)

export const listOf =
  <T>(check: Check<T>): Check<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(check)

export const isPair: Check<[string, string]> = (value): value is [string, string] =>
  listOf(isString)(value) && value.length === 2

/** An object with these properties; it may have others, which nobody reads. */
export const shapeOf =
  <T extends object>(checks: { [Key in keyof T]-?: Check<T[Key]> }): Check<T> =>
  (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Check<unknown>>(checks).every(([key, check]) =>
      check((value as Record<string, unknown>)[key]),
    )
