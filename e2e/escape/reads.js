// Ways into the page, its storage, its cookies, another sandbox, or the frame's own port.
const none = (value) => (value === null || value === undefined ? '(none)' : value)
const { apply } = Reflect
const targetOf = Object.getOwnPropertyDescriptor(Event.prototype, 'target').get
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const outcomeOf = (request) =>
  new Promise((resolve) => {
    request.onsuccess = () => resolve('a database')
    request.onerror = () => resolve('(error)')
  })

/** Makes the frame talk to the page in every way there is. */
async function talk() {
  console.log('talking')
  localStorage.setItem('talk', '1')
  await fetch('/').catch(() => {})
  dispatchEvent(new ErrorEvent('error', { message: 'talking', error: new Error('talking') }))
}

/** What a replaced method saw of a port while the frame talked. */
async function portSeenBy(owner, name) {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name)
  let seen = null
  const see = (value) => {
    const target = value instanceof Event ? apply(targetOf, value, []) : value
    if (target instanceof MessagePort) seen = 'the port'
  }
  const spy = function (...args) {
    see(this)
    for (let i = 0; i < args.length; i++) see(args[i])
    return apply(descriptor.value ?? descriptor.get, this, args)
  }
  const isGetter = descriptor.get !== undefined
  Object.defineProperty(owner, name, {
    ...descriptor,
    ...(isGetter ? { get: spy } : { value: spy }),
  })
  await talk()
  Object.defineProperty(owner, name, descriptor)
  return none(seen)
}

export const reads = {
  'top.document': () => top.document.title,
  'top.location.href': () => top.location.href,
  'top.localStorage': () => top.localStorage.getItem('site-secret'),
  'top.sessionStorage': () => top.sessionStorage.getItem('site-secret'),
  'top.fetch': () => top.fetch,
  'top.frames[0].document': () => (top[0] === window ? '(itself)' : top[0].document.body.innerHTML),
  'parent is the app itself': () => (parent === window ? '(itself)' : parent.document.title),
  'window.frameElement': () => none(window.frameElement),
  'window.opener': () => none(window.opener),
  'the site’s localStorage': () => none(localStorage.getItem('site-secret')),
  'the site’s sessionStorage': () => none(sessionStorage.getItem('site-secret')),
  'the site’s cookie': () => (document.cookie.includes('site=') ? document.cookie : '(none)'),
  cookieStore: async () => none(await window.cookieStore?.get('site')),
  indexedDB: () => outcomeOf(indexedDB.open('site')),
  caches: async () => await window.caches.keys(),
  'origin private files': async () => await navigator.storage.getDirectory(),
  BroadcastChannel: async () => {
    let heard = null
    const channel = new BroadcastChannel('site')
    channel.onmessage = ({ data }) => (heard = data)
    await wait(150)
    return none(heard)
  },
  'a nested frame’s window': () => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    return none(frame.contentWindow?.localStorage)
  },
  'a nested frame’s constructors': () => {
    document.body.insertAdjacentHTML('beforeend', '<iframe id="fresh"></iframe>')
    return none(document.querySelector('#fresh')?.contentWindow?.RTCPeerConnection)
  },
  RTCPeerConnection: () => none(window.RTCPeerConnection ?? window.webkitRTCPeerConnection),
  'the clipboard': async () => await navigator.clipboard.readText(),
  'credentials of the site': async () => none(await navigator.credentials.get({ password: true })),
  eval: () => globalThis.eval('"evaluated"'),
  'new Function': () => new Function('return "evaluated"')(),
  'a text as a timer': async () => {
    setTimeout('globalThis.fromText = "evaluated"')
    await wait(50)
    return none(globalThis.fromText)
  },
  'an inline script': async () => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.inline = "ran"'
    document.head.append(script)
    return none(globalThis.inline)
  },
  'an inline handler': async () => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="inlineHandler = 1">')
    await wait(100)
    return none(globalThis.inlineHandler)
  },
  'a javascript: address': async () => {
    const link = document.createElement('a')
    link.href = 'javascript:globalThis.fromAddress = 1'
    document.body.append(link)
    link.click()
    await wait(50)
    return none(globalThis.fromAddress)
  },
  'window.event after an answer': async () => {
    await fetch('/')
    return none(window.event?.target)
  },
  'MessagePort.prototype.postMessage': () => portSeenBy(MessagePort.prototype, 'postMessage'),
  'MessageEvent.prototype.data': () => portSeenBy(MessageEvent.prototype, 'data'),
  'Function.prototype.call': () => portSeenBy(Function.prototype, 'call'),
  'Function.prototype.apply': () => portSeenBy(Function.prototype, 'apply'),
  'Reflect.apply': () => portSeenBy(Reflect, 'apply'),
  'Promise.prototype.then': () => portSeenBy(Promise.prototype, 'then'),
  'Array.prototype.push': () => portSeenBy(Array.prototype, 'push'),
  'Map.prototype.get': () => portSeenBy(Map.prototype, 'get'),
  'Event.prototype.target': () => portSeenBy(Event.prototype, 'target'),
  'Error.prepareStackTrace': async () => {
    let seen = null
    Error.prepareStackTrace = (error, sites) => {
      for (const site of sites) if (site.getThis?.() instanceof MessagePort) seen = 'the port'
      return error.message
    }
    await talk()
    Error.prepareStackTrace = undefined
    return none(seen)
  },
  'forged messages': async () => {
    for (const type of ['started', 'request', 'storage-set', 'error', 'login-lab:frame-ready']) {
      top.postMessage({ type, area: 'local', key: 'site-secret', value: 'forged' }, '*')
      top.postMessage(type, '*')
    }
    await wait(100)
    return none(localStorage.getItem('site-secret'))
  },
}
