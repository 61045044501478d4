import { createApp } from 'vue'
import App from './App.vue'
import session from './session.js'

createApp(App).use(session).mount('#app')
