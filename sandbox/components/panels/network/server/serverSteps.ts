import type { HeaderChange, ServerEvent } from '../../../../network/ServerEvent.ts'
import { panelWords } from '../../../../words/panelWords.ts'

/** A stop on a request's way through the server. */
export interface ServerStep {
  direction: 'in' | 'at' | 'out'
  name: string
  text: string
  /** Whether it answered, so that nothing further in saw the request. */
  answered: boolean
  headers: HeaderChange[]
}

/** The stops, in order. What a middleware merely lets pass on the way in is told in a word. */
export function serverSteps(events: readonly ServerEvent[]): ServerStep[] {
  const { events: told } = panelWords.network
  return events.flatMap((event): ServerStep[] => {
    const at = (name: string, text: string): ServerStep[] => [
      { direction: 'at', name, text, answered: false, headers: [] },
    ]
    switch (event.kind) {
      case 'middleware': {
        const { phase, answered, attributes, headers } = event
        const text = attributes.length > 0 ? told.attributes(attributes) : ''
        // The view's turn is told where something came of it.
        if (phase === 'view' && !answered && text === '') return []
        const direction = phase === 'response' ? 'out' : 'in'
        const quiet = headers.length === 0 && !answered && text === ''
        const name = shortName(event.name)
        return [{ direction, name, text: quiet ? told.passes : text, answered, headers }]
      }
      case 'route':
        return event.view === null
          ? at('urls.py', told.noRoute(event.path))
          : at('urls.py', told.route(event.path, event.route ?? '', event.view))
      case 'parse':
        return at(event.parser, told.parsed(event.fields?.length ?? null, event.files.length))
      case 'view':
        return [{ ...at(event.name, told.view(event.status))[0]!, answered: true }]
      case 'query':
        return at(event.table, told.query(event.operation, event.rows))
      case 'password':
        return at(event.algorithm, told.password(event.action, event.matches))
      case 'signature':
        return at(
          'JWT',
          event.action === 'signed' ? told.signed : told.checked(event.valid, event.error),
        )
      case 'exception':
        return at(shortName(event.name), told.exception(event.message, event.status))
      case 'log':
        return at('runserver', event.line.text)
    }
  })
}

const shortName = (path: string): string => path.split('.').at(-1) ?? path
