declare module 'vue-session' {
  /** A Vue 2 plugin: it hangs `$session` on the `prototype` of what it is installed into. */
  const VueSession: {
    key: string
    flash_key: string
    install(Vue: { prototype: object }, options?: { persist?: boolean }): void
  }
  export default VueSession
}
