import type { ColorScheme } from '../contract/messages.ts'

/** Lets the app look as the page around it does; `dark` is the class that Vue's playground sets too. */
export function showColorScheme(colorScheme: ColorScheme): void {
  const root = document.documentElement
  root.classList.toggle('dark', colorScheme === 'dark')
  root.style.colorScheme = colorScheme
}
