interface Flags {
  __v_isRef?: unknown
  __v_isReactive?: unknown
  __v_isReadonly?: unknown
  __v_raw?: unknown
  __isVue?: unknown
}

/** Vue's wrapper around a value: what to call it and what to show in its place. */
export type VueValue =
  | { kind: 'reactive'; label: string; target: object }
  | { kind: 'ref'; label: string; value: unknown; isKnown: boolean }
  | { kind: 'component'; label: string; target: object }

/**
 * Looks through Vue's proxies and refs as Vue's own devtools formatter does. Nothing is read through them: that would make the
 * effect that logs depend on what it logs.
 */
export function vueValue(value: object): VueValue | null {
  const flags = value as Flags
  if (flags.__isVue === true) return component(value)
  if (flags.__v_isRef === true) return refOf(value)
  const raw = flags.__v_raw
  if (typeof raw !== 'object' || raw === null || raw === value) return null
  const label = flags.__v_isReadonly ? 'Readonly' : flags.__v_isReactive ? 'Reactive' : 'Proxy'
  return { kind: 'reactive', label, target: rawOf(raw) }
}

function rawOf(value: object): object {
  const raw = (value as Flags).__v_raw
  return typeof raw === 'object' && raw !== null ? rawOf(raw) : value
}

function refOf(value: object): VueValue {
  // Vue's classes have lost their names where it is minified; only a computed holds the function that computes it.
  const label = Object.hasOwn(value, 'fn') ? 'Computed' : 'Ref'
  const own = Object.getOwnPropertyDescriptor(value, '_value')
  // A computed that nobody asked for has no value yet.
  const isKnown = own !== undefined && !(label === 'Computed' && own.value === undefined)
  return { kind: 'ref', label, value: own?.value, isKnown }
}

interface Instance {
  type: { name?: string; __name?: string }
  props: object
  data: object
  setupState: object
  devtoolsRawSetupState?: object
}

/** A component's own values by name; enumerating its proxy is something that Vue warns of. */
function component(value: object): VueValue {
  const instance = (value as { $: Instance }).$
  const { type, props, data, setupState, devtoolsRawSetupState } = instance
  const target = { ...rawOf(props), ...rawOf(data), ...(devtoolsRawSetupState ?? setupState) }
  return { kind: 'component', label: `Component <${type.name ?? type.__name ?? 'App'}>`, target }
}
