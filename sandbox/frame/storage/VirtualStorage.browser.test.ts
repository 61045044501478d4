import { afterEach, expect, test } from 'vitest'
import { StorageItems } from './StorageItems.ts'
import { createStorage, VirtualStorage } from './VirtualStorage.ts'

// The platform is the judge: whatever is done to the sandbox's storage is done to the browser's own as well.
const none = { set: () => {}, remove: () => {}, clear: () => {} }
const MIB = 1024 * 1024

afterEach(() => localStorage.clear())

/** What came of an attempt, errors with their class, name, code and words. */
function outcome(attempt: () => unknown): unknown {
  try {
    return attempt()
  } catch (error) {
    const { name, message, code } = error as DOMException
    return { name, message, code, of: Object.prototype.toString.call(error) }
  }
}

type Attempt = (s: Storage, Interface: typeof Storage) => unknown
const attempts: Record<string, Attempt> = {
  'what is not there': (s) => [s.getItem('a'), s.a, s.length, s.key(0), 'a' in s],
  'strings only': (s) => {
    for (const value of [1, true, null, undefined, {}, [1, 2], 'x']) s.setItem('a', value as string)
    s.setItem(null as unknown as string, undefined as unknown as string)
    return [s.getItem('a'), s.getItem('null'), { ...s }]
  },
  'each kind of value': (s) =>
    [1, true, null, undefined, {}, [1, 2], 1n, -0, () => 1].map((value) => {
      s.a = value
      return [typeof s.a, s.a as unknown]
    }),
  'every key is listed, whatever it is': (s) => {
    const keys = ['b', 'B', '10', '9', 'ä', 'a', '_', 'あ', '\ud83d\ude00', '\uffee', '']
    for (const key of keys) s.setItem(key, key)
    const byIndex = keys.map((_, index) => s.key(index))
    return [Object.keys(s).sort(), byIndex.sort(), s.key(keys.length), Object.entries(s).sort()]
  },
  'a key set again is there once': (s) => {
    s.x = s.c = s.b = '1'
    s.c = '2'
    s.removeItem('b')
    s.b = '3'
    return [Object.keys(s).sort(), s.length, { ...s }]
  },
  'indexes of key()': (s) => {
    s.a = '1'
    const indexes = [0, 1, 2, -1, 1.7, NaN, '1', null, undefined, 2 ** 32, -(2 ** 32), {}, [], true]
    return indexes.map((index) => s.key(index as number))
  },
  'named properties': (s) => {
    s.jwt = 'x'
    s['with space'] = 'y'
    s[0] = 'zero'
    return [s.jwt, s['with space'], s[0], s['0'], s.getItem('0'), 'jwt' in s, Object.keys(s).sort()]
  },
  'own properties': (s) => {
    s.a = '1'
    return [
      Object.hasOwn(s, 'a'),
      Object.hasOwn(s, 'b'),
      Object.hasOwn(s, 'getItem'),
      Object.hasOwn(s, 'length'),
      Object.getOwnPropertyDescriptor(s, 'a'),
      Object.getOwnPropertyDescriptor(s, 'b'),
      Object.getOwnPropertyNames(s),
      Object.getOwnPropertySymbols(s).length,
    ]
  },
  'in, for the interface': (s) => ['getItem' in s, 'length' in s, 'toString' in s, 'nope' in s],
  'for in': (s) => {
    s.b = s.a = '1'
    const seen = []
    for (const key in s) seen.push(key)
    return seen
  },
  delete: (s) => {
    s.a = '1'
    return [
      delete s.a,
      delete s.a,
      delete (s as Partial<Storage>).getItem,
      s.length,
      typeof s.getItem,
    ]
  },
  'delete of an item with a method’s name': (s) => {
    s.setItem('getItem', '1')
    return [delete (s as Partial<Storage>).getItem, s.length, s.getItem('getItem')]
  },
  'items with names of the interface': (s) => {
    for (const key of ['length', 'getItem', 'key', 'clear', 'toString', 'constructor'])
      s.setItem(key, 'item')
    return [s.length, typeof s.getItem, typeof s.toString, s.getItem('length'), JSON.stringify(s)]
  },
  'assigning to a method’s name': (s) => {
    Object.assign(s, { getItem: 'x', toString: 'y' })
    return [
      typeof s.getItem,
      typeof s.toString,
      Storage.prototype.getItem.name,
      s.length,
      Object.keys(s),
    ]
  },
  'assigning to length': (s) => (outcome(() => Object.assign(s, { length: 5 })) as Error).name,
  'JSON.stringify': (s) => {
    s.setItem('b', '{"a":1}')
    return [JSON.stringify(s), JSON.stringify({ s })]
  },
  'spread, entries, values': (s) => {
    s.b = '2'
    s.a = '1'
    return [{ ...s }, Object.entries(s).sort(), Object.values(s).sort(), Object.assign({}, s)]
  },
  symbols: (s) => {
    const symbol = Symbol('s')
    Object.assign(s, { [symbol]: 1 })
    return [
      Reflect.get(s, symbol),
      s.length,
      symbol in s,
      Reflect.deleteProperty(s, symbol),
      symbol in s,
    ]
  },
  'defineProperty with a value': (s) => {
    Object.defineProperty(s, 'a', { value: 1 })
    return [s.a, s.getItem('a'), Object.getOwnPropertyDescriptor(s, 'a')]
  },
  'defineProperty with a getter': (s) => Object.defineProperty(s, 'a', { get: () => 1 }) === s,
  'Object.freeze': (s) => (outcome(() => Object.freeze(s)) as Error).name,
  'Object.preventExtensions': (s) => Object.preventExtensions(s) === s,
  isExtensible: (s) => [Object.isExtensible(s), Object.isFrozen(s), Object.isSealed(s)],
  instanceof: (s, Interface) => [
    s instanceof Interface,
    s.constructor === Interface,
    Object.getPrototypeOf(s) === Interface.prototype,
  ],
  looks: (s, Interface) => [
    String(s),
    Object.prototype.toString.call(s),
    Interface.name,
    typeof s,
    Object.keys(Interface.prototype).sort(),
    Reflect.ownKeys(Interface.prototype).map(String).sort(),
    (['key', 'getItem', 'setItem', 'removeItem', 'clear'] as const).map((name) => [
      Interface.prototype[name].length,
      Interface.prototype[name].name,
    ]),
  ],
  'the prototype’s descriptors': (_, Interface) =>
    Object.entries(Object.getOwnPropertyDescriptors(Interface.prototype))
      .map(([key, { enumerable, configurable, writable, get, set }]) =>
        [key, enumerable, configurable, writable, typeof get, typeof set].join(),
      )
      .sort(),
  'new Storage()': (_, Interface) => new Interface(),
  'methods of another object': (_, Interface) => Interface.prototype.getItem.call({}, 'a'),
  'length of the prototype': (_, Interface) => Interface.prototype.length,
  'a method without its object': (s) => {
    const { getItem } = s
    return getItem('a')
  },
  'a method through its prototype': (s, Interface) => {
    Interface.prototype.setItem.call(s, 'a', '1')
    return s.a
  },
  'getItem()': (s) => (s.getItem as () => unknown)(),
  'getItem with no argument, called right': (s) =>
    (s as unknown as { getItem(): unknown }).getItem(),
  'setItem()': (s) => (s as unknown as { setItem(): unknown }).setItem(),
  'setItem(a)': (s) => (s as unknown as { setItem(key: string): unknown }).setItem('a'),
  'removeItem()': (s) => (s as unknown as { removeItem(): unknown }).removeItem(),
  'key()': (s) => (s as unknown as { key(): unknown }).key(),
  'what the methods answer': (s) => [
    s.setItem('a', '1'),
    s.removeItem('a'),
    s.removeItem('b'),
    s.clear(),
  ],
  'more arguments than needed': (s) => {
    const loose = s as unknown as Record<string, (...args: unknown[]) => unknown>
    return [loose.setItem?.('a', '1', '2'), loose.getItem?.('a', 'b'), loose.key?.(0, 1)]
  },
  'setItem with a symbol': (s) => s.setItem(Symbol('x') as unknown as string, '1'),
  'setItem with a symbol as value': (s) => s.setItem('a', Symbol('x') as unknown as string),
  'a symbol as a named value': (s) => (s.a = Symbol('x')),
  'a value that throws': (s) =>
    s.setItem('a', {
      toString: () => {
        throw new RangeError('mine')
      },
    } as unknown as string),
  'writing to length alone': (s) => Reflect.set(s, 'length', 1),
  'halves of characters': (s) => {
    s.setItem('a', '\ud800')
    return [s.getItem('a') === '\ud800', s.getItem('a')?.length]
  },
  'an object that inherits from it': (s) => {
    const heir = Object.create(s) as Record<string, unknown>
    s.a = '1'
    heir.b = 2
    return [heir.a, heir.b, s.getItem('b'), Object.keys(heir)]
  },
  clear: (s) => {
    s.a = s.b = '1'
    s.clear()
    return [s.length, s.a, Object.keys(s)]
  },
  'exactly full': (s) => {
    s.setItem('k', 'x'.repeat(5 * MIB - 1))
    return [s.length, s.getItem('k')?.length]
  },
  'one too many': (s) => s.setItem('k', 'x'.repeat(5 * MIB)),
  'one too many, as a property': (s) => (s.k = 'x'.repeat(5 * MIB)),
  'one too many, by defineProperty': (s) =>
    Object.defineProperty(s, 'k', { value: 'x'.repeat(5 * MIB) }),
  'what was there stays when the new does not fit': (s) => {
    s.k = 'old'
    const failed = outcome(() => s.setItem('k', 'x'.repeat(5 * MIB)))
    return [failed, s.k, s.length]
  },
  'a full area takes a smaller value, and a key fits again after a removal': (s) => {
    s.setItem('k', 'ü'.repeat(5 * MIB - 1))
    const full = outcome(() => s.setItem('a', ''))
    s.k = 'small'
    s.a = 'fits'
    return [full, s.k, s.a]
  },
  'an empty key': (s) => {
    s.setItem('', 'empty')
    return [s.getItem(''), s[''], Object.keys(s), s.key(0)]
  },
}

test.each(Object.entries(attempts))('as the browser’s own: %s', (_, attempt) => {
  const own = createStorage(new StorageItems({}, none))
  const Interface = VirtualStorage as unknown as typeof Storage
  // A frame of its own: some attempts leave marks on the storage object that a clear() does not remove.
  const frame = document.body.appendChild(document.createElement('iframe'))
  const browser = frame.contentWindow as Window & typeof globalThis
  const expected = outcome(() => attempt(browser.localStorage, browser.Storage))
  frame.remove()
  expect(outcome(() => attempt(own, Interface))).toEqual(expected)
})

test('tells of changes, and of nothing else', () => {
  const told: unknown[] = []
  const storage = createStorage(
    new StorageItems(
      { kept: '1' },
      {
        set: (key, value) => told.push(['set', key, value]),
        remove: (key) => told.push(['remove', key]),
        clear: () => told.push(['clear']),
      },
    ),
  )
  storage.setItem('a', '1')
  storage.setItem('a', '1')
  storage.a = '2'
  storage.removeItem('nothing')
  delete storage.kept
  storage.clear()
  storage.clear()
  expect(told).toEqual([['set', 'a', '1'], ['set', 'a', '2'], ['remove', 'kept'], ['clear']])
})
