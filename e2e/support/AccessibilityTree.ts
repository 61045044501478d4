import { expect, type CDPSession, type Page } from '@playwright/test'

interface Node {
  nodeId: string
  ignored: boolean
  role?: { value?: string }
  name?: { value?: string }
  childIds?: string[]
  properties?: { name: string; value: { value?: unknown } }[]
  backendDOMNodeId?: number
}

/** A node, and the process whose tree it is of. */
interface Found {
  node: Node
  session: CDPSession
}

/** What Chromium tells a screen reader of a page and of the frames in it, and nothing else. */
export class AccessibilityTree {
  constructor(private readonly page: Page) {}

  /** Waits for what has a role and a name that begins so, puts the focus on it, and presses a key. */
  async use(role: string, name: string, key?: string): Promise<void> {
    await expect(async () => {
      const found = (await this.#nodes()).find(
        ({ node }) => node.role?.value === role && node.name?.value?.startsWith(name),
      )
      expect(found, `${role} "${name}" in the accessibility tree`).toBeDefined()
      const backendNodeId = found?.node.backendDOMNodeId ?? 0
      await found?.session.send('DOM.focus', { backendNodeId })
    }).toPass()
    if (key) await this.page.keyboard.press(key)
  }

  /** Waits until there is something whose name begins so. */
  async has(role: string, name: string): Promise<void> {
    const wanted = `${role} ${name}`
    await expect
      .poll(
        async () => (await this.#nodes()).some(({ node }) => textOf(node).startsWith(wanted)),
        wanted,
      )
      .toBe(true)
  }

  /** Waits until a live region says it, so that a screen reader reads it out. */
  async tells(text: RegExp): Promise<void> {
    await expect
      .poll(() => this.#told())
      .toEqual(expect.arrayContaining([expect.stringMatching(text)]))
  }

  async #told(): Promise<string[]> {
    const found = await this.#nodes()
    return found
      .filter(({ node }) => ['polite', 'assertive'].includes(liveness(node)))
      .map(({ node, session }) => {
        const tree = found.filter((one) => one.session === session).map((one) => one.node)
        return within(node, tree).trim()
      })
  }

  async #nodes(): Promise<Found[]> {
    const context = this.page.context()
    const sessions = await Promise.all(
      this.page.frames().map((frame) => context.newCDPSession(frame).catch(() => null)),
    )
    const found: Found[] = []
    for (const session of sessions) {
      // A frame of the page's own process is part of the page's tree; one that ends meanwhile has none.
      const tree = await session?.send('Accessibility.getFullAXTree').catch(() => null)
      if (!session || !tree) continue
      for (const node of tree.nodes as Node[]) if (!node.ignored) found.push({ node, session })
    }
    return found
  }
}

const textOf = ({ role, name }: Node): string => `${role?.value ?? ''} ${name?.value ?? ''}`

const liveness = ({ properties }: Node): string =>
  String(properties?.find(({ name }) => name === 'live')?.value.value)

function within(node: Node, tree: Node[]): string {
  if (node.role?.value === 'StaticText') return node.name?.value ?? ''
  return (node.childIds ?? [])
    .map((id) => tree.find(({ nodeId }) => nodeId === id))
    .map((child) => (child ? within(child, tree) : ''))
    .join(' ')
}
