import type { CompiledModule } from '../contract/CompiledModule.ts'
import { nameModule } from './moduleNames.ts'

/** What stands for each package and file of this frame's one run. */
const addresses = new Map<string, string>()

/**
 * Gives every module an address and writes it into its importers. The frame's policy forbids inline scripts and import
 * maps, so specifiers are replaced by `blob:` addresses; hence the order: a module after those that it imports.
 * @returns the entry's address
 */
export function linkModules(
  modules: CompiledModule[],
  packages: CompiledModule[],
  entry: string,
): string {
  addPackages(packages)
  for (const module of modules) {
    const address = addressOf(withAddresses(module))
    addresses.set(module.file, address)
    nameModule(address, module.file)
  }
  return required(entry)
}

/** Links one more module to those that are there. @returns its address */
export function linkLine(module: CompiledModule, packages: CompiledModule[]): string {
  addPackages(packages)
  return addressOf(withAddresses(module))
}

/** A package that is there stays: its modules have state. */
function addPackages(packages: CompiledModule[]): void {
  for (const module of packages) {
    const key = `package ${module.file}`
    if (!addresses.has(key)) addresses.set(key, addressOf(withAddresses(module)))
  }
}

const addressOf = (code: string): string =>
  URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))

function withAddresses({ code, imports }: CompiledModule): string {
  let linked = ''
  let end = 0
  for (const one of imports) {
    const address = required(one.isPackage ? `package ${one.target}` : one.target)
    linked += code.slice(end, one.start) + address
    end = one.end
  }
  return linked + code.slice(end)
}

function required(name: string): string {
  const address = addresses.get(name)
  if (!address) throw new Error(`Failed to link ${name}: the page sent no such module.`)
  return address
}
