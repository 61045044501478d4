// A module's blob address says nothing to a reader, so errors name the file instead.
const files = new Map<string, string>()

/** Remembers which file a blob address stands for. */
export const nameModule = (url: string, file: string): void => void files.set(url, file)

/** The file behind a blob address. */
export const moduleName = (url: string): string | undefined => files.get(url)

/** A text with every known blob address replaced by the file's name. */
export const withModuleNames = (text: string): string =>
  text.replace(/blob:[^\s'")]+?(?=[:\s'")]\d|['")\s]|$)/g, (url) => files.get(url) ?? url)
