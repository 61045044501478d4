import type { CompiledProject } from '../compiler/Project.ts'
import type { CompiledModule } from '../contract/CompiledModule.ts'
import type { ColorScheme, RunOrder } from '../contract/messages.ts'
import type { SiteData } from '../storage/SiteData.ts'
import { processProbe } from './hang/processProbe.ts'

/** What a frame needs to run a project, the app's site as it is now. @param packages those that the project imports, loaded */
export function runOrder(
  { modules, entry, styles }: CompiledProject,
  packages: CompiledModule[],
  siteData: SiteData,
  colorScheme: ColorScheme,
): RunOrder {
  return {
    modules,
    packages,
    entry,
    styles,
    storage: siteData.snapshot(),
    cookies: siteData.cookies.forScripts(),
    history: siteData.history.snapshot,
    colorScheme,
    hasOwnProcess: processProbe.hasOwnProcess,
  }
}
