import { reactive } from 'vue'

// Not in TodoList itself: it has to outlive the list.
export const calls = reactive({ created: 0, mounted: 0, updated: 0, unmounted: 0 })

export function report(hook) {
  calls[hook] += 1
  console.log(hook)
}
