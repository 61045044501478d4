const { Headers } = globalThis

/** In place of a polyfill of what every browser of today has. */
export { Headers }
