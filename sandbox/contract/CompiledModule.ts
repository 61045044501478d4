/** One import or export-from in a compiled module: where its specifier stands and what it means. */
export interface ModuleImport {
  /** Offsets of the specifier's text in `code`, without its quotes. */
  start: number
  end: number
  /** The file of the project, or the package, that is meant. */
  target: string
  isPackage: boolean
}

/** A file of the reader's project as the frame runs it: an ES module whose imports are known. */
export interface CompiledModule {
  /** The file's name in the project, e.g. `App.vue`. */
  file: string
  code: string
  imports: ModuleImport[]
}
