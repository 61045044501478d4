import type { Plugin } from 'vite'

/** A sandbox's highlighted code, as Vue compiles `v-html` with a text. */
const CODE = /\binnerHTML: ("(?:[^"\\]|\\.)*")/g

/**
 * A page that is opened has its code in its HTML; the script that brings it to life needs no copy. VitePress leaves static parts
 * out of such scripts (`*.lean.js`) by marks around their texts; this marks the code of sandboxes too. Vue takes over what a
 * `v-html` shows as it is.
 */
export function leanCode(): Plugin {
  return {
    name: 'login-lab:lean-code',
    apply: (_, { isSsrBuild }) => !isSsrBuild,
    renderChunk(code, { isEntry, facadeModuleId }) {
      if (!isEntry || !facadeModuleId?.endsWith('.md')) return null
      return code.replace(
        CODE,
        (_, text: string) =>
          `innerHTML: "__VP_STATIC_START__${text.slice(1, -1)}__VP_STATIC_END__"`,
      )
    },
  }
}
