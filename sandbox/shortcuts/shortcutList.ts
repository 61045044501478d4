import { ref } from 'vue'

/** Whether the page shows its list of shortcuts: a key opens it, or the button of a sandbox. */
export const isListShown = ref(false)
