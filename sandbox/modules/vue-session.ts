export { default } from 'vue-session'
