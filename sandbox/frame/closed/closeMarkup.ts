import {
  FORBIDDEN_ATTRIBUTE,
  harmlessHTML,
  harmlessName,
  isForbidden,
} from './forbiddenElements.ts'
import { wrapMethod, wrapSetter } from './wrapMethod.ts'

/** Property → the type whose prototype has it: everything that turns text into elements. Trusted Types, section 4. */
const SETTERS: [owner: { prototype: object } | undefined, name: string][] = [
  [Element, 'innerHTML'],
  [Element, 'outerHTML'],
  [globalThis.ShadowRoot, 'innerHTML'],
]
const METHODS: [owner: object | undefined, name: string, argument: number][] = [
  [Element.prototype, 'insertAdjacentHTML', 1],
  [Element.prototype, 'setHTMLUnsafe', 0],
  [Element.prototype, 'setHTML', 0],
  [globalThis.ShadowRoot?.prototype, 'setHTMLUnsafe', 0],
  [globalThis.ShadowRoot?.prototype, 'setHTML', 0],
  [Range.prototype, 'createContextualFragment', 0],
  [DOMParser.prototype, 'parseFromString', 0],
  [Document, 'parseHTMLUnsafe', 0],
  [Document, 'parseHTML', 0],
  [Document.prototype, 'execCommand', 2],
]

/** Lets no text become an element that holds a document of its own, or a `<meta>` that navigates. */
export function closeMarkup(): void {
  const clean = (value: unknown): unknown =>
    value === null || value === undefined ? value : harmlessHTML(String(value))
  for (const [owner, name] of SETTERS) wrapSetter(owner?.prototype, name, clean)
  for (const [owner, name, index] of METHODS) {
    wrapMethod(owner, name, (native) => (self, args) => {
      if (index < args.length) args[index] = clean(args[index])
      return native(self, args)
    })
  }
  for (const name of ['write', 'writeln']) {
    // As one text: a tag may be cut in two between the arguments.
    wrapMethod(
      Document.prototype,
      name,
      (native) => (self, args) => native(self, [clean(args.join(''))]),
    )
  }
}

/** The same for elements and attributes that are made one by one. */
export function closeElements(): void {
  const rename = (index: number, owner: object, name: string): void =>
    wrapMethod(owner, name, (native) => (self, args) => {
      const given = String(args[index])
      if (isForbidden(given)) args[index] = harmlessName(given)
      return native(self, args)
    })
  rename(0, Document.prototype, 'createElement')
  rename(1, Document.prototype, 'createElementNS')
  rename(1, DOMImplementation.prototype, 'createDocument')

  // A customized built-in is made by `new`, past createElement.
  wrapMethod(CustomElementRegistry.prototype, 'define', (native) => (self, args) => {
    const built = (args[2] as { extends?: unknown } | undefined)?.extends
    if (built !== undefined && isForbidden(String(built))) {
      throw new DOMException(`"${String(built)}" cannot be extended here.`, 'NotSupportedError')
    }
    return native(self, args)
  })

  const isNavigating = (name: unknown): boolean =>
    String(name).toLowerCase().includes(FORBIDDEN_ATTRIBUTE)
  for (const [owner, name, index] of [
    [Element.prototype, 'setAttribute', 0],
    [Element.prototype, 'setAttributeNS', 1],
    [Element.prototype, 'toggleAttribute', 0],
    [Document.prototype, 'createAttribute', 0],
    [Document.prototype, 'createAttributeNS', 1],
  ] as const) {
    wrapMethod(owner, name, (native) => (self, args) => {
      if (isNavigating(args[index])) args[index] = `data-${FORBIDDEN_ATTRIBUTE}`
      return native(self, args)
    })
  }
  Object.defineProperty(HTMLMetaElement.prototype, 'httpEquiv', { value: '', configurable: true })
  Reflect.deleteProperty(globalThis, 'XSLTProcessor')
}
