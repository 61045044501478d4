import VueSession from 'vue-session'

// vue-session is a plugin for Vue 2: it puts $session on Vue.prototype.
// What that was to Vue 2, app.config.globalProperties is to Vue 3.
export default {
  install(app, options) {
    VueSession.install({ prototype: app.config.globalProperties }, options)
  },
}
