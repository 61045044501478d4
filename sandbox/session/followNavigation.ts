import type { FrameMessage } from '../contract/messages.ts'
import type { SessionHistory } from '../storage/SessionHistory.ts'

/** What an app says of its address. */
export type NavigationMessage = Extract<
  FrameMessage,
  { type: 'history-put' | 'history-traverse' | 'navigate' | 'reload' }
>

/** What has to be done about it: nothing, load the app anew, or tell that it wants to leave for somewhere else. */
export type NavigationOutcome = 'stays' | 'loads' | { leavesFor: string }

/** Lets the history follow the app. */
export function followNavigation(
  history: SessionHistory,
  message: NavigationMessage,
): NavigationOutcome {
  switch (message.type) {
    case 'history-put':
      history.put(message.how, message.url, message.state)
      return 'stays'
    case 'history-traverse':
      return history.traverse(message.index) ? 'loads' : 'stays'
    case 'reload':
      return 'loads'
    case 'navigate': {
      if (!history.isOwn(message.url)) return { leavesFor: message.url }
      const how = message.replace ? 'replace' : 'push'
      history.navigate(how, message.url, history.address.value)
      return 'loads'
    }
  }
}
