import { ref, watch, type Ref } from 'vue'
import type { Browser } from '../session/Browser.ts'

export interface ServerClockUse {
  /** How far the server's clock was moved. Milliseconds. */
  clockOffset: Ref<number>
  /** To be called when the clock was moved, which the clock itself does not tell. */
  readClock: () => void
  useAnotherServer: () => Promise<void>
  resetServer: () => Promise<void>
}

/** Follows the clock of a browser's server, whichever it has. */
export function useServerClock(browser: Readonly<Ref<Browser | null>>): ServerClockUse {
  const clockOffset = ref(0)
  const readClock = (): void => {
    clockOffset.value = browser.value?.lab.value?.clock.offset ?? 0
  }
  watch(() => browser.value?.lab.value, readClock)

  async function useAnotherServer(): Promise<void> {
    await browser.value?.useAnotherServer()
    readClock()
  }

  async function resetServer(): Promise<void> {
    await browser.value?.resetServer()
    readClock()
  }

  return { clockOffset, readClock, useAnotherServer, resetServer }
}
