/** An element that fills the window: its place in the page stays, so that no frame in it loads anew. */
export class FullWindow {
  readonly #onLeave: () => void
  /** What lies behind it: neither focus nor a screen reader goes there. */
  readonly #behind: HTMLElement[] = []
  readonly #scroll = { x: scrollX, y: scrollY }
  readonly #controller = new AbortController()

  /** @param onLeave told when the reader leaves by Escape */
  constructor(root: HTMLElement, onLeave: () => void) {
    this.#onLeave = onLeave
    for (let inner = root; inner !== document.body; inner = inner.parentElement ?? document.body) {
      for (const beside of inner.parentElement?.children ?? []) {
        if (beside === inner || !(beside instanceof HTMLElement) || beside.inert) continue
        beside.inert = true
        this.#behind.push(beside)
      }
    }
    document.documentElement.classList.add('lab-has-full')
    this.#followEscape()
  }

  /** The page as it was, at the place where it was. */
  leave(): void {
    this.#controller.abort()
    for (const beside of this.#behind) beside.inert = false
    document.documentElement.classList.remove('lab-has-full')
  }

  /** After the page has its height again. */
  scrollBack(): void {
    scrollTo({ left: this.#scroll.x, top: this.#scroll.y, behavior: 'instant' })
  }

  #followEscape(): void {
    const { signal } = this.#controller
    let isForMenu = false
    addEventListener(
      'keydown',
      ({ target }) => {
        // Asked before the menu closes itself.
        isForMenu = target instanceof Element && target.closest('details[open], dialog') !== null
      },
      { capture: true, signal },
    )
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isForMenu) return
        event.preventDefault()
        this.#onLeave()
      },
      { signal },
    )
  }
}
