/** Closes the menu of a `<details>` by key, and puts the focus back on what opened it. */
export function closeMenu(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement
  menu.open = false
  menu.querySelector('summary')?.focus()
}
