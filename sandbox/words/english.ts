import { toolbar } from './english/toolbar.ts'
import { code } from './english/code.ts'
import { app } from './english/app.ts'
import { connection } from './english/connection.ts'
import { panels } from './english/panels.ts'
import { console } from './english/console.ts'
import { network } from './english/network.ts'
import { token } from './english/token.ts'
import { server } from './english/server.ts'
import { storage } from './english/storage.ts'
import { check } from './english/check.ts'
import { home } from './english/home.ts'
import { playground } from './english/playground.ts'

/** Every word that the sandbox's interface shows, in English; a section of the interface has a file. */
export const english = {
  /** A day in words. */
  date: (date: Date) => date.toLocaleDateString('en-GB', { dateStyle: 'long' }),
  sandbox: (title: string) => `Sandbox: ${title}`,
  toolbar,
  code,
  app,
  connection,
  panels,
  console,
  network,
  token,
  server,
  storage,
  check,
  home,
  playground,
}

export type Words = typeof english
