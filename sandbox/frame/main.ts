import { act } from './act.ts'
import { closeChannels } from './closeChannels.ts'
import { connectToPage } from './connectToPage.ts'
import { installConsole } from './installConsole.ts'
import { installForms } from './installForms.ts'
import { installNetwork } from './network/installNetwork.ts'
import { installStorage } from './installStorage.ts'
import { reportErrors } from './reportErrors.ts'
import { runProject } from './runProject.ts'
import { showColorScheme } from './showColorScheme.ts'

// Everything of the browser that the sandbox plays is in place before the page can send the reader's code.
closeChannels()
const page = connectToPage()
const network = installNetwork(page.send)
installConsole(page.send)
installForms(page.send)
reportErrors(page.send)

page.onMessage((message) => {
  switch (message.type) {
    case 'run':
      installStorage(message.order.storage, page.send)
      showColorScheme(message.order.colorScheme)
      return void runProject(message.order, page.send)
    case 'color-scheme':
      return showColorScheme(message.colorScheme)
    case 'response':
      return network.answer(message.id, message.response)
    case 'request-sent':
      return network.sent(message.id)
    case 'request-failed':
      return network.fail(message.id)
    case 'act':
      return void act(message.action).then(
        (text) => page.send({ type: 'acted', id: message.id, text }),
        (reason: Error) =>
          page.send({ type: 'could-not-act', id: message.id, reason: reason.message }),
      )
  }
})
