/** Words of the interface: the list of shortcuts. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  single: 'Single-key shortcuts',
  singleHint:
    'Off, “?” and “/” do nothing, e.g. for speech input. The button beside Full screen still opens this list.',
  groups: { everywhere: 'Everywhere', editor: 'In the editor', move: 'Tabs, lists and borders' },
  names: {
    everywhere: {
      list: 'Show this list',
      search: 'Search the site',
      run: 'Run the code',
      leaveWindow: 'Leave the full screen',
    },
    editor: {
      leave: 'Leave the editor',
      find: 'Find and replace',
      complete: 'Complete',
      comment: 'Comment in or out',
      format: 'Format the file',
      nextProblem: 'Next problem',
      undo: 'Undo',
    },
    move: {
      tabs: 'Previous, next tab',
      ends: 'First, last',
      open: 'Open a request; put a border back',
      close: 'Close a detail or a menu',
      borders: 'Move a border in larger steps',
    },
  },
  keys: {
    Escape: 'Esc',
    ArrowLeft: '←',
    ArrowRight: '→',
    Arrows: 'arrows',
    Mod: 'Ctrl',
  } as Record<string, string>,
}

export type ShortcutWords = typeof shortcuts
