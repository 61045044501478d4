import { toolbar } from './english/toolbar.ts'
import { code } from './english/code.ts'
import { app } from './english/app.ts'
import { panels } from './english/panels.ts'
import { panes } from './english/panes.ts'
import { home } from './english/home.ts'

/** The words that a page shows before anything of it is used, in English; the others come with what shows them. */
export const english = {
  /** A day in words. */
  date: (date: Date) => date.toLocaleDateString('en-GB', { dateStyle: 'long' }),
  sandbox: (title: string) => `Sandbox: ${title}`,
  toolbar,
  code,
  app,
  panels,
  panes,
  home,
}

export type Words = typeof english
