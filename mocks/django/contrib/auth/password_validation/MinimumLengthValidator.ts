import { len } from '../../../../python/str.ts'

const MIN_LENGTH = 8

export function MinimumLengthValidator(password: string): string | undefined {
  if (len(password) >= MIN_LENGTH) return undefined
  return `This password is too short. It must contain at least ${MIN_LENGTH} characters.`
}
