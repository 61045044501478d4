import type { CompiledModule } from '../contract/CompiledModule.ts'

/** The reader's files: name (e.g. `App.vue`) → text, in the order of the tabs. */
export type ProjectFiles = Record<string, string>

/** For each line of the compiled code (first line at index 0), from which column on (0-based) it comes from which source line (1-based). */
export type LineMap = [column: number, sourceLine: number][][]

/** A project ready to run. */
export interface CompiledProject {
  /** A module comes after those that it imports. */
  modules: CompiledModule[]
  /** The file that starts the app. */
  entry: string
  /** Packages that the modules import, e.g. `['vue', 'axios']`. */
  packages: string[]
  /** Style sheets, in order. */
  styles: string[]
  /** Files whose compiled lines differ from their source's. */
  lineMaps: Record<string, LineMap>
}

/** A fault found before the code ran. */
export interface CompileError {
  file: string
  /** 1-based; `null` where the compiler gives no place. */
  line: number | null
  column: number | null
  message: string
}

export type CompileResult =
  { ok: true; project: CompiledProject } | { ok: false; errors: CompileError[] }
