import type { RunOrder } from '../contract/messages.ts'
import { act } from './act.ts'
import { closeChannels, closeParent } from './closed/closeChannels.ts'
import { keepForms } from './closed/keepForms.ts'
import { keepLinks } from './closed/keepLinks.ts'
import { connectToPage } from './connectToPage.ts'
import { installCookies } from './cookies/installCookies.ts'
import { evaluateLine } from './console/evaluateLine.ts'
import { installConsole } from './console/installConsole.ts'
import { installDialogs } from './guard/installDialogs.ts'
import { probe } from './guard/probe.ts'
import { installGuard } from './guard/installGuard.ts'
import { installNavigation } from './navigation/installNavigation.ts'
import { installNetwork } from './network/installNetwork.ts'
import { Outbox } from './Outbox.ts'
import { reportErrors } from './reportErrors.ts'
import { reportEscape } from './reportEscape.ts'
import { reportEvents } from './reportEvents.ts'
import { runProject } from './runProject.ts'
import { showColorScheme } from './showColorScheme.ts'
import { installStorage } from './storage/installStorage.ts'

// Everything of the browser that the sandbox plays is in place before the page can send the reader's code.
closeChannels()
const page = connectToPage()
const outbox = new Outbox(page.post)
const { send } = outbox
const guard = installGuard(send, () => outbox.dropRequests())
const network = installNetwork(send, guard)
installDialogs(send, guard)
const { copier } = installConsole(send, () => outbox.isBusy)
keepForms(send)
keepLinks(send)
reportErrors(send, guard)
reportEscape(send)
reportEvents(send)

/** What the app finds of its origin, there from the run's start on. */
function installSite({ storage, cookies, history }: RunOrder) {
  // Cookies are read at the address that the navigation gives the document.
  const navigation = installNavigation(history, send)
  return {
    navigation,
    storage: installStorage(storage, send, guard),
    cookies: installCookies(cookies, send),
  }
}
let site: ReturnType<typeof installSite> | undefined

page.onMessage((message) => {
  switch (message.type) {
    case 'run':
      closeParent()
      guard.useOwnProcess(message.order.hasOwnProcess)
      site = installSite(message.order)
      showColorScheme(message.order.colorScheme)
      return void runProject(message.order, send, guard)
    case 'storage-changed':
      return site?.storage.follow(message.area, message.change)
    case 'cookies-changed':
      return site?.cookies.follow(message.changes)
    case 'traverse':
      return site?.navigation.go(message.delta)
    case 'go-to-fragment':
      return site?.navigation.navigate(new URL(message.url), 'push')
    case 'color-scheme':
      return showColorScheme(message.colorScheme)
    case 'synced':
      return outbox.synced()
    case 'probe':
      return send(probe())
    case 'ping':
      return send({ type: 'pong' })
    case 'response':
      return network.answer(message.id, message.response)
    case 'request-sent':
      return network.sent(message.id)
    case 'request-failed':
      return network.fail(message.id)
    case 'act':
      return void act(message.action).then(
        (text) => send({ type: 'acted', id: message.id, text }),
        (reason: Error) => send({ type: 'could-not-act', id: message.id, reason: reason.message }),
      )
    case 'evaluate':
      return void evaluateLine(message.line, copier).then((outcome) =>
        send({ type: 'evaluated', id: message.id, outcome }),
      )
    case 'unfold': {
      const value = copier.unfold(message.handle, message.from)
      return send({ type: 'unfolded', id: message.id, value })
    }
  }
})
