import type { PageMessage } from '../contract/messages.ts'
import type { Run } from '../session/Run.ts'
import type { AppDriver } from './AppDriver.ts'

/** Drives a run for a check. */
export class AppUnderCheck implements AppDriver {
  readonly #start: () => Run
  #run: Run
  #isOver = false

  constructor(start: () => Run) {
    this.#start = () => outOfReach(start())
    this.#run = this.#start()
  }

  get started(): Promise<boolean> {
    return this.#run.started
  }

  async fill(label: string, value: string): Promise<void> {
    await this.#run.act({ do: 'fill', label, value })
  }

  async attach(
    label: string,
    files: { name: string; type: string; text: string }[],
  ): Promise<void> {
    await this.#run.act({ do: 'attach', label, files })
  }

  async click(name: string): Promise<void> {
    await this.#run.act({ do: 'click', name })
  }

  text(): Promise<string> {
    return this.#run.act({ do: 'text' })
  }

  async shows(text: string, ms = 2000): Promise<boolean> {
    const deadline = Date.now() + ms
    for (;;) {
      if ((await this.text()).includes(text)) return true
      if (Date.now() > deadline) return false
      await this.wait(30)
    }
  }

  async reload(): Promise<void> {
    if (this.#isOver) return
    this.#run.end()
    this.#run = this.#start()
    await this.#run.started
  }

  tell(message: PageMessage): void {
    this.#run.tell(message)
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms))
  }

  /** For good: a check that is still at work finds nothing to use. */
  end(): void {
    this.#isOver = true
    this.#run.end()
  }
}

/** What a check fills in takes no focus from the reader, who may type meanwhile. */
function outOfReach(run: Run): Run {
  run.element.inert = true
  return run
}
