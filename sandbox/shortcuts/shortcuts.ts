/**
 * Every shortcut, once: the keys are bound from here, and the list under `?` is made of it. `Mod` is ⌘ on Macs, Ctrl elsewhere;
 * names of keys are CodeMirror's. Single keys can be switched off (WCAG 2.1.4).
 */
export const shortcuts = {
  everywhere: {
    list: '?',
    search: 'Mod-k /',
    run: 'Mod-Enter',
    leaveWindow: 'Escape',
  },
  editor: {
    leave: 'Escape Tab',
    find: 'Mod-f',
    complete: 'Ctrl-Space',
    comment: 'Mod-/',
    format: 'Shift-Alt-f',
    nextProblem: 'F8',
    undo: 'Mod-z',
  },
  move: {
    tabs: 'ArrowLeft ArrowRight',
    ends: 'Home End',
    open: 'Enter',
    close: 'Escape',
    borders: 'Shift-Arrows',
  },
} as const

export type ShortcutGroup = keyof typeof shortcuts
export type EditorShortcut = keyof (typeof shortcuts)['editor']

/** Whether an event is the one that a shortcut of one chord means. */
export function isShortcut(event: KeyboardEvent, shortcut: string, isMac = onMac()): boolean {
  const parts = shortcut.split('-')
  const key = parts.pop()
  const mod = parts.includes('Mod')
  return (
    event.key === key &&
    !event.altKey &&
    event.ctrlKey === (mod && !isMac) &&
    event.metaKey === (mod && isMac)
  )
}

export const onMac = (): boolean => /Mac|iP(hone|ad|od)/.test(navigator.platform)
