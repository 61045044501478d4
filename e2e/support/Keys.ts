import type { Locator, Page } from '@playwright/test'

/** A reader who has a keyboard and nothing else: presses keys, and knows what has the focus by its role and name. */
export class Keys {
  constructor(private readonly page: Page) {}

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key)
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text)
  }

  /** What has the focus, as a screen reader would name it: `button "Run"`; `nothing` where the focus is lost. */
  async focused(): Promise<string> {
    let element = await this.#element()
    const giveUp = Date.now() + 2000
    // On its way into a frame, which is of another process, the focus is nowhere for a moment.
    while ((await element.count()) === 0) {
      if (Date.now() > giveUp) return 'nothing'
      element = await this.#element()
    }
    const [line = ''] = (await element.ariaSnapshot()).split('\n')
    // A line that holds a colon stands in quotes.
    return line.replace(/^- '?/, '').replace(/'?:?$/, '')
  }

  /**
   * Presses a key until something has the focus.
   * @param wanted the beginning of its role and name, e.g. `button "Run`
   * @param most presses after which a reader would have given up
   */
  async moveTo(wanted: string, most: number, key = 'Tab'): Promise<void> {
    const passed: string[] = []
    while (passed.length < most) {
      await this.press(key)
      const focused = await this.focused()
      if (focused.startsWith(wanted)) return
      passed.push(focused)
    }
    throw new Error(
      `Failed to reach ${wanted} by ${most} × ${key}. Passed instead:\n${passed.join('\n')}`,
    )
  }

  /** In the page, or in the app's frame where the focus is in there. */
  async #element(): Promise<Locator> {
    const active = await this.page.evaluateHandle(() => document.activeElement)
    const frame = await active.asElement()?.contentFrame()
    return (frame ?? this.page).locator(':focus')
  }
}
