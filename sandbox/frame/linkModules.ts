import type { CompiledModule } from '../contract/CompiledModule.ts'
import { nameModule } from './moduleNames.ts'

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
  const addresses = new Map<string, string>()
  for (const module of packages) {
    addresses.set(`package ${module.file}`, addressOf(withAddresses(module, addresses)))
  }
  for (const module of modules) {
    const address = addressOf(withAddresses(module, addresses))
    addresses.set(module.file, address)
    nameModule(address, module.file)
  }
  return required(addresses, entry)
}

const addressOf = (code: string): string =>
  URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))

function withAddresses({ code, imports }: CompiledModule, addresses: Map<string, string>): string {
  let linked = ''
  let end = 0
  for (const one of imports) {
    const address = required(addresses, one.isPackage ? `package ${one.target}` : one.target)
    linked += code.slice(end, one.start) + address
    end = one.end
  }
  return linked + code.slice(end)
}

function required(addresses: Map<string, string>, name: string): string {
  const address = addresses.get(name)
  if (!address) throw new Error(`Failed to link ${name}: the page sent no such module.`)
  return address
}
