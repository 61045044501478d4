import { CommandError } from '../process/CommandError.ts'
import { packageBin } from '../process/packageBin.ts'
import { projectRoot } from '../process/projectRoot.ts'
import { runNode } from '../process/runNode.ts'

/** Where a build goes and under which path it will be served. */
export interface Build {
  base: string
  outDir: string
  /** Whether `docs/many-sandboxes.md`, which only tests open, is part of it. */
  testPages: boolean
}

/** Builds the site in a process of its own, since the config reads both values from the environment. */
export async function buildSite({ base, outDir, testPages }: Build): Promise<void> {
  const env = { ...process.env, BASE: base, OUT_DIR: outDir, TEST_PAGES: testPages ? '1' : '' }
  const { code, problem } = await runNode([packageBin('vitepress'), 'build', projectRoot], { env })
  if (code === 0) return
  throw new CommandError(
    `Failed to build the site for ${base}: ${problem ?? `VitePress ended with ${code}`}. Its message above says where.`,
  )
}
