import { onBeforeUnmount, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import type { ColorScheme } from '../contract/messages.ts'
import type { CreateServer } from '../network/Server.ts'
import type { Failure } from '../session/Failure.ts'
import { Frame } from '../session/Frame.ts'
import type { FrameAssets } from '../session/FrameAssets.ts'
import { loadPackages } from '../session/loadPackages.ts'
import { words } from '../words/words.ts'
import type { LiveSandbox } from './LiveSandbox.ts'
import type { ProjectSource } from './ProjectSource.ts'

export interface LiveSandboxNeeds {
  id: string
  lesson?: string | undefined
  source: ProjectSource
  assets: FrameAssets
  createServer: CreateServer
  /** Where its frames go; `null` before the page is mounted. */
  stage: () => HTMLElement | null
  colorScheme: () => ColorScheme
}

export interface LiveSandboxUse {
  /** `null` until it runs. */
  live: ShallowRef<LiveSandbox | null>
  /** Why it did not start. */
  failure: Ref<Failure | null>
  /** The sandbox, started by the first who needs it: coming into view, or a button pressed before. */
  ready: () => Promise<LiveSandbox | null>
  /** Once more, whatever went wrong. */
  retry: () => Promise<void>
}

/** A component's sandbox: its code comes when it is first needed, and it ends with the component. */
export function useLiveSandbox(needs: LiveSandboxNeeds): LiveSandboxUse {
  const live = shallowRef<LiveSandbox | null>(null)
  const failure = ref<Failure | null>(null)
  let starting: Promise<void> | undefined
  let isOver = false

  async function start(): Promise<void> {
    failure.value = null
    const stage = needs.stage()
    if (!stage) return
    const { source, assets } = needs
    // All at once: the frame's process, Vue and the start come while the sandbox's own code is on its way.
    const firstFrame = frameOf(stage, assets)
    try {
      const project = source.start()
      const [{ LiveSandbox }, loaded] = await Promise.all([
        import('./LiveSandbox.ts'),
        project,
        loadPackages(['vue'], assets),
        project.then(({ compiled }) => loadPackages(compiled?.packages ?? [], assets)),
      ])
      // Nobody takes away what starts in a page that the reader has left.
      if (isOver) return firstFrame.remove()
      const { id, lesson = null, createServer, colorScheme } = needs
      live.value = LiveSandbox.create(
        { id, lesson, assets, createServer, firstFrame, stage, colorScheme: colorScheme() },
        source,
        loaded,
      )
    } catch (error) {
      firstFrame.remove()
      const { didNotStart: title, retry: button } = words.app
      failure.value = { title, text: (error as Error).message, button }
    }
  }

  async function ready(): Promise<LiveSandbox | null> {
    if (!live.value) await (starting ??= start().finally(() => (starting = undefined)))
    return live.value
  }

  async function retry(): Promise<void> {
    if (live.value) await live.value.sandbox.reload()
    else await ready()
  }

  onBeforeUnmount(() => {
    isOver = true
    live.value?.end()
  })
  return { live, failure, ready, retry }
}

/** The frame that stands in the page's HTML, or a new one. */
function frameOf(stage: HTMLElement, { page }: FrameAssets): Frame {
  const there = stage.querySelector('iframe')
  if (there) return Frame.adopt(there)
  const frame = Frame.create(page, 'Preview')
  stage.append(frame.element)
  return frame
}
