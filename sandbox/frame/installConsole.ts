import type { ConsoleLevel, ConsoleLine } from '../contract/messages.ts'
import type { Send } from './connectToPage.ts'
import { copyValue } from './copyValue.ts'
import { formatMessage } from './formatMessage.ts'

const LEVELS: ConsoleLevel[] = ['debug', 'log', 'info', 'warn', 'error']
/** Lines of one batch; what is logged faster than a batch a frame is cut, not queued for ever. */
const BATCH = 1000

/** Sends everything the app logs to the page, in batches; the browser's own console gets it too. */
export function installConsole(send: Send): void {
  let batch: ConsoleLine[] = []
  let dropped = 0

  const flush = (): void => {
    if (dropped > 0) {
      const text = `${dropped} more lines were logged at once and are not shown.`
      batch.push({ level: 'warn', values: [{ kind: 'string', text }] })
    }
    send({ type: 'console', lines: batch })
    batch = []
    dropped = 0
  }

  for (const level of LEVELS) {
    const native = console[level].bind(console)
    console[level] = (...values: unknown[]) => {
      native(...values)
      if (batch.length === 0) setTimeout(flush)
      if (batch.length >= BATCH) dropped++
      else batch.push({ level, values: formatMessage(values).map((value) => copyValue(value)) })
    }
  }
}
