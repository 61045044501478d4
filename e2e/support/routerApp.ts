import type { Project } from './playgroundHash.ts'

/** An app with vue-router, as a tutorial would write it. @param history `createWebHistory` or `createWebHashHistory` */
export const routerApp = (history: string): Project => ({
  'main.js': `import { createApp } from 'vue'
import { createRouter, ${history} } from 'vue-router'
import App from './App.vue'
import Page from './Page.vue'

const router = createRouter({
  history: ${history}(),
  routes: [
    { path: '/', component: Page, props: { title: 'Home' } },
    { path: '/about', component: Page, props: { title: 'About' } },
    { path: '/todos/:id', component: Page, props: (to) => ({ title: 'Todo ' + to.params.id }) },
    { path: '/:all(.*)', component: Page, props: { title: 'Not found' } },
  ],
})
createApp(App).use(router).mount('#app')
`,
  'App.vue': `<script setup>
import { ref } from 'vue'
const loads = ref(Number(sessionStorage.loads ?? 0) + 1)
sessionStorage.loads = loads.value
const leave = () => (location.href = '/todos/7?from=code#top')
</script>

<template>
  <nav>
    <RouterLink to="/">To home</RouterLink>
    <RouterLink to="/about">To about</RouterLink>
    <RouterLink to="/todos/3?done=1">To todo 3</RouterLink>
    <a href="/about">Plain link</a>
    <button @click="leave">By location</button>
  </nav>
  <p>loads: {{ loads }}</p>
  <RouterView />
</template>
`,
  'Page.vue': `<script setup>
import { ref, watch } from 'vue'
import { useRoute } from 'vue-router'
defineProps({ title: String })
const route = useRoute()
const read = () =>
  [location.pathname + location.search + location.hash, document.URL === window.location.href, history.length].join(' ')
const seen = ref(read())
watch(() => route.fullPath, () => (seen.value = read()), { flush: 'post' })
</script>

<template>
  <h1>{{ title }}</h1>
  <p>address: {{ seen }}</p>
</template>
`,
})
