/** jwa has this to fall back on where crypto compares nothing in constant time; the other shim does. */
export { timingSafeEqual } from './crypto.ts'
