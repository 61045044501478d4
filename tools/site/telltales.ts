/** Words that stand in one part of a bundle and nowhere else, to see which parts a page loads. */
export const telltales = {
  editor: 'cm-lineWrapping',
  compiler: '[@vue/compiler-sfc]',
  /** 300 kB that MSW asks for cookies. */
  publicSuffixList: 'kitakyushu',
  /** The elliptic curves of a polyfilled `crypto`. */
  cryptoPolyfill: 'secp256k1',
  /** A polyfilled Node stream. */
  streamPolyfill: 'readableHighWaterMark',
} as const
