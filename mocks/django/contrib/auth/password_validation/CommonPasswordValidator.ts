import { strip } from '../../../../python/str.ts'

let passwords: Promise<ReadonlySet<string>> | undefined

/** Looks into Django's list of common passwords, which is loaded when it is first needed. */
export async function CommonPasswordValidator(password: string): Promise<string | undefined> {
  passwords ??= import('./commonPasswords.ts').then((module) => module.readCommonPasswords())
  const common = await passwords
  return common.has(strip(password.toLowerCase())) ? 'This password is too common.' : undefined
}
