import { int } from '../../python/int.ts'

/** Reads a part of a path. Django: django/urls/converters.py */
export interface Converter {
  readonly regex: string
  /** @throws ValueError if the part is none after all: then the route does not match */
  to_python(value: string): bigint | string
}

export const converters: Record<string, Converter> = {
  int: { regex: '[0-9]+', to_python: int },
  str: { regex: '[^/]+', to_python: (value) => value },
}
