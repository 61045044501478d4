import { check } from './english/check.ts'
import { connection } from './english/connection.ts'
import { console } from './english/console.ts'
import { flow } from './english/flow.ts'
import { network } from './english/network.ts'
import { server } from './english/server.ts'
import { storage } from './english/storage.ts'
import { token } from './english/token.ts'

const english = { check, connection, console, flow, network, server, storage, token }

export type PanelWords = typeof english

/** The panels' words in the reader's language; they come with the panels, not with the page. */
export const panelWords: PanelWords = english
