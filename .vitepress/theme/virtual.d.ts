declare module 'virtual:frame-assets' {
  import type { FrameAssets } from '../../sandbox/session/FrameAssets.ts'

  const assets: FrameAssets
  export default assets
}

declare module 'virtual:lesson-projects' {
  import type { Exercise } from '../../sandbox/check/Check.ts'
  import type { LoadedProject } from '../../sandbox/components/ProjectSource.ts'

  export const projects: Record<string, () => Promise<{ default: LoadedProject }>>
  export const checks: Record<string, () => Promise<{ default: Exercise }>>
}
