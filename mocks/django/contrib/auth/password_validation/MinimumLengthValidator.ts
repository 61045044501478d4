import { len } from '../../../../python/str.ts'

const MIN_LENGTH = 8

export function MinimumLengthValidator(
  password: string,
  _user: unknown,
  { min_length = MIN_LENGTH }: { min_length?: number } = {},
): string | undefined {
  if (len(password) >= min_length) return undefined
  const characters = min_length === 1 ? 'character' : 'characters'
  return `This password is too short. It must contain at least ${min_length} ${characters}.`
}
