import type { PyObject } from '../../../python/objects.ts'

/** Settings as a file gives them: every name in capitals, with its Python value. */
export type SettingValues = ReadonlyMap<string, PyObject>

/** One finding of the system checks. Django: django/core/checks/messages.py */
export interface CheckMessage {
  level: 'ERROR' | 'WARNING'
  /** e.g. `corsheaders.E013` */
  id: string
  msg: string
  hint?: string
  /** The setting it is about. */
  setting: string
}

/** A check looks at the settings and says what it finds. */
export type SystemCheck = (settings: SettingValues) => CheckMessage[]

/** As `manage.py check` prints findings. Django: BaseCommand.check, django/core/management/base.py */
export function formatMessages(messages: readonly CheckMessage[]): string {
  const groups = (['ERROR', 'WARNING'] as const).map((level) => {
    const texts = messages.filter((one) => one.level === level).map(formatMessage)
    return texts.length === 0 ? '' : `\n${level}S:\n${texts.sort(byCodePoint).join('\n')}\n`
  })
  const count = messages.length === 1 ? '1 issue' : `${messages.length || 'no'} issues`
  const footer = `System check identified ${count} (0 silenced).`
  if (messages.length === 0) return footer
  return `System check identified some issues:\n${groups.join('')}\n${footer}`
}

function formatMessage({ id, msg, hint }: CheckMessage): string {
  return `?: (${id}) ${msg}${hint ? `\n\tHINT: ${hint}` : ''}`
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
