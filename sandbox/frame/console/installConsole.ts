import type { ConsoleLevel } from '../../contract/ConsoleLine.ts'
import type { ConsoleValue } from '../../contract/ConsoleValue.ts'
import type { Send } from '../connectToPage.ts'
import { ConsoleLog } from './ConsoleLog.ts'
import { Counters, Timers } from './counters.ts'
import { formatMessage } from './formatMessage.ts'
import { Handles } from './Handles.ts'
import { LineBatch } from './LineBatch.ts'
import { tableOf } from './tableOf.ts'
import { ValueCopier } from './ValueCopier.ts'

/** What the page's side of the console asks its frame. */
export interface InstalledConsole {
  log: ConsoleLog
  copier: ValueCopier
}

/**
 * Gives the app a console whose lines go to the page; the browser's own console gets them too. Console standard, section 1.
 */
export function installConsole(send: Send, isBusy: () => boolean): InstalledConsole {
  const copier = new ValueCopier(new Handles())
  const log = new ConsoleLog(new LineBatch(send, isBusy))
  const counters = new Counters()
  const timers = new Timers()
  const text = (line: string): ConsoleValue[] => [{ kind: 'string', text: line }]
  const format = (values: unknown[]) => (): ConsoleValue[] => formatMessage(values, copier)
  const labelOf = (label: unknown): string => (label === undefined ? 'default' : String(label))

  /** Puts a method in place; the browser's own is called for what is shown. */
  const define = (
    name: keyof Console & string,
    run: (values: unknown[], stack: Error) => boolean | void,
  ): void => {
    const native = (console[name] as (...values: unknown[]) => void).bind(console)
    Object.assign(console, {
      [name]: (...values: unknown[]) => {
        if (run(values, new Error()) !== false) native(...values)
      },
    })
  }
  const tell = (level: ConsoleLevel, withCalls: boolean) => (values: unknown[], stack: Error) =>
    log.write(level, format(values), stack, { withCalls })

  for (const level of ['debug', 'log', 'info'] as const) define(level, tell(level, false))
  for (const level of ['warn', 'error'] as const) define(level, tell(level, true))
  define('trace', (values, stack) => {
    const message = values.length > 0 ? values : ['console.trace']
    return log.write('log', format(message), stack, { form: 'trace', withCalls: true })
  })
  define('assert', ([condition, ...values], stack) => {
    if (condition) return false
    const [first, ...rest] = values
    const message =
      typeof first === 'string'
        ? [`Assertion failed: ${first}`, ...rest]
        : ['Assertion failed:', ...values]
    return log.write('error', format(values.length > 0 ? message : ['Assertion failed']), stack, {
      withCalls: true,
    })
  })
  define('dir', ([value], stack) => log.write('log', () => [copier.copyAsObject(value)], stack))
  define('dirxml', tell('log', false))
  define('table', ([data, columns], stack) => {
    const table = tableOf(data, columns, copier)
    if (!table) return log.write('log', format([data]), stack)
    return log.write('log', () => [copier.copy(data)], stack, { form: 'table', table })
  })
  for (const [name, isCollapsed] of [
    ['group', false],
    ['groupCollapsed', true],
  ] as const) {
    define(name, (values, stack) => {
      const label = values.length > 0 ? values : ['console.group']
      log.openGroup(isCollapsed, format(label), stack)
    })
  }
  define('groupEnd', () => log.closeGroup())
  define('clear', () => {
    log.closeGroups()
    log.write('info', () => [], null, { form: 'cleared' })
  })
  define('count', ([label], stack) =>
    log.write('log', () => text(counters.count(labelOf(label))), stack),
  )
  define('countReset', ([label], stack) => {
    const problem = counters.reset(labelOf(label))
    return problem === null ? undefined : log.write('warn', () => text(problem), stack)
  })
  define('time', ([label], stack) => {
    const problem = timers.start(labelOf(label))
    return problem === null ? undefined : log.write('warn', () => text(problem), stack)
  })
  define('timeLog', ([label, ...values], stack) => {
    const { isRunning, line } = timers.read(labelOf(label))
    const all = (): ConsoleValue[] => [...text(line), ...values.map((one) => copier.copy(one))]
    return log.write(isRunning ? 'log' : 'warn', all, stack)
  })
  define('timeEnd', ([label], stack) => {
    const { isRunning, line } = timers.end(labelOf(label))
    return log.write(isRunning ? 'log' : 'warn', () => text(line), stack)
  })
  return { log, copier }
}
