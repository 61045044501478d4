import { FAR } from './far.js'

// Ways to send something to another host. Each uses an address that names it, for the listener to tell.
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const to = (name) => `${FAR}${name}`
const make = (name, properties = {}) => Object.assign(document.createElement(name), properties)
const attach = (node) => document.body.appendChild(node)
const html = (text) => document.body.insertAdjacentHTML('beforeend', text)
const style = (text) => attach(make('style', { textContent: text }))
const link = (properties) => document.head.append(make('link', properties))
const blob = (text, type = 'text/javascript') => URL.createObjectURL(new Blob([text], { type }))
const SVG = 'http://www.w3.org/2000/svg'

export const sends = {
  fetch: () => fetch(to('fetch')),
  'fetch no-cors': () => fetch(to('no-cors'), { mode: 'no-cors', method: 'POST', body: 'x' }),
  'fetch keepalive': () => fetch(to('keepalive'), { keepalive: true }),
  XMLHttpRequest: () => {
    const request = new XMLHttpRequest()
    request.open('GET', to('xhr'))
    request.send()
    return wait(300)
  },
  sendBeacon: () => navigator.sendBeacon(to('beacon'), 'x'),
  EventSource: () => new EventSource(to('event-source')),
  WebSocket: () => new WebSocket(to('socket').replace('http', 'ws')),
  WebTransport: () => new WebTransport(to('transport').replace('http', 'https')).ready,
  image: () => make('img', { src: to('image') }).decode(),
  srcset: () => html(`<img srcset="${to('srcset')} 2x" alt="">`),
  picture: () => html(`<picture><source srcset="${to('picture')}"><img alt=""></picture>`),
  'image button': () => html(`<input type="image" src="${to('image-button')}" alt="">`),
  video: () => html(`<video src="${to('video')}" poster="${to('poster')}" autoplay muted></video>`),
  audio: () => html(`<audio src="${to('audio')}" autoplay></audio>`),
  track: () => html(`<video><track default src="${to('track')}" kind="captions"></video>`),
  background: () => html(`<table background="${to('background')}"><tr><td>x</td></tr></table>`),
  'CSS url()': () => style(`body { background: url(${to('css-url')}) }`),
  'CSS @import': () => style(`@import url(${to('css-import')});`),
  'CSS image-set()': () => style(`p { background: image-set(url(${to('image-set')}) 1x) }`),
  'CSS cursor, mask and border': () =>
    style(
      `li { cursor: url(${to('cursor')}), auto; mask: url(${to('mask')}); list-style: url(${to('list')}) }`,
    ),
  '@font-face': () => {
    style(`@font-face { font-family: far; src: url(${to('font-face')}) } p { font-family: far }`)
    html('<p>text</p>')
  },
  FontFace: () => new FontFace('far', `url(${to('font')})`).load(),
  'adopted style sheet': () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`ul { background: url(${to('adopted')}) }`)
    document.adoptedStyleSheets.push(sheet)
  },
  stylesheet: () => link({ rel: 'stylesheet', href: to('stylesheet') }),
  icon: () => link({ rel: 'icon', href: to('icon') }),
  manifest: () => link({ rel: 'manifest', href: to('manifest') }),
  preload: () => link({ rel: 'preload', as: 'image', href: to('preload') }),
  modulepreload: () => link({ rel: 'modulepreload', href: to('modulepreload') }),
  prefetch: () => link({ rel: 'prefetch', href: to('prefetch') }),
  prerender: () => link({ rel: 'prerender', href: to('prerender') }),
  preconnect: () => link({ rel: 'preconnect', href: to('preconnect') }),
  'dns-prefetch': () => link({ rel: 'dns-prefetch', href: to('dns-prefetch') }),
  'speculation rules': () =>
    attach(
      make('script', {
        type: 'speculationrules',
        textContent: JSON.stringify({ prefetch: [{ urls: [to('speculation')] }] }),
      }),
    ),
  script: () => attach(make('script', { src: to('script.js') })),
  'module script': () => attach(make('script', { type: 'module', src: to('module.js') })),
  'import()': () => import(/* @vite-ignore */ to('import.js')),
  'an import of a blob': () => import(/* @vite-ignore */ blob(`import '${to('blob-import.js')}'`)),
  'fetch of a blob’s script': () =>
    import(/* @vite-ignore */ blob(`navigator.sendBeacon('${to('blob-beacon')}')`)),
  Worker: () => new Worker(blob(`fetch('${to('worker')}')`)),
  SharedWorker: () => new SharedWorker(blob(`fetch('${to('shared-worker')}')`)),
  'service worker': () => navigator.serviceWorker.register(to('service-worker.js')),
  worklet: () => new AudioContext().audioWorklet.addModule(to('worklet.js')),
  iframe: () => attach(make('iframe', { src: to('iframe') })),
  'iframe in markup': () => html(`<iframe src="${to('iframe-markup')}"></iframe>`),
  'iframe of a namespace': () => {
    const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'x:iframe')
    frame.setAttribute('src', to('iframe-namespace'))
    attach(frame)
  },
  'iframe out of a template': () => {
    const template = make('template', { innerHTML: `<iframe src="${to('template')}"></iframe>` })
    attach(template.content.cloneNode(true))
  },
  'iframe of a parsed document': () => {
    const parsed = new DOMParser().parseFromString(`<iframe src="${to('parsed')}">`, 'text/html')
    attach(document.adoptNode(parsed.body.firstElementChild))
  },
  'iframe of a fragment': () => {
    const range = document.createRange()
    attach(range.createContextualFragment(`<iframe src="${to('fragment')}"></iframe>`))
  },
  'customized iframe': () => {
    class Far extends HTMLIFrameElement {}
    customElements.define('x-far', Far, { extends: 'iframe' })
    attach(Object.assign(new Far(), { src: to('customized') }))
  },
  srcdoc: () => html(`<iframe srcdoc="<img src='${to('srcdoc')}'>"></iframe>`),
  'srcdoc that navigates': () =>
    html(
      `<iframe srcdoc="<meta http-equiv=refresh content='0;url=${to('srcdoc-refresh')}'>"></iframe>`,
    ),
  frameset: () => {
    const other = document.implementation.createHTMLDocument('x')
    other.documentElement.innerHTML = `<frameset><frame src="${to('frame')}"></frameset>`
    attach(document.adoptNode(other.documentElement.lastElementChild))
  },
  object: () => attach(make('object', { data: to('object') })),
  embed: () => attach(make('embed', { src: to('embed') })),
  'SVG image': () => html(`<svg><image href="${to('svg-image')}" /></svg>`),
  'SVG use': () => html(`<svg><use href="${to('svg-use')}#x" /></svg>`),
  'SVG filter image': () =>
    html(
      `<svg><filter id="f"><feImage href="${to('fe-image')}" /></filter><rect width="9" height="9" filter="url(#f)" /></svg>`,
    ),
  'SVG script': () => {
    const script = document.createElementNS(SVG, 'script')
    script.setAttribute('href', to('svg-script.js'))
    attach(document.createElementNS(SVG, 'svg')).append(script)
  },
  'SVG link': () => {
    html(`<svg><a href="${to('svg-link')}"><text y="20">far</text></a></svg>`)
    document.querySelector('svg a').dispatchEvent(new MouseEvent('click', { bubbles: true }))
  },
  'ping of a link': () => {
    const anchor = attach(make('a', { href: '#here', ping: to('ping') }))
    anchor.click()
  },
  link: () => attach(make('a', { href: to('link') })).click(),
  'link outside the document': () => make('a', { href: to('outside') }).click(),
  'link that stops its event': () => {
    const anchor = attach(make('a', { href: to('stopped') }))
    anchor.addEventListener('click', (event) => event.stopImmediatePropagation())
    anchor.click()
  },
  'link in a new tab': () => attach(make('a', { href: to('tab'), target: '_blank' })).click(),
  download: () => attach(make('a', { href: to('download'), download: 'x' })).click(),
  'a dispatched click': () =>
    make('a', { href: to('dispatched') }).dispatchEvent(new MouseEvent('click')),
  'window.open': () => window.open(to('open')),
  'top.location': () => {
    top.location = to('top')
  },
  'CSP report': () => {
    html(
      `<meta http-equiv="Content-Security-Policy" content="img-src 'none'; report-uri ${to('report')}">`,
    )
    make('img', { src: 'data:,' })
  },
  'meta refresh': () =>
    document.head.append(make('meta', { httpEquiv: 'refresh', content: `0;url=${to('meta')}` })),
  'meta refresh by attribute': () => {
    const meta = make('meta', { content: `0;url=${to('meta-attribute')}` })
    meta.setAttribute('http-equiv', 'refresh')
    document.head.append(meta)
  },
  'meta refresh in markup': () =>
    document.head.insertAdjacentHTML(
      'beforeend',
      `<meta http-equiv="refresh" content="0;url=${to('meta-markup')}">`,
    ),
  'WebRTC (STUN)': () => {
    const iceServers = [{ urls: FAR.replace('http://', 'stun:').replace(/\/$/, '') }]
    return new (window.RTCPeerConnection ?? window.webkitRTCPeerConnection)({
      iceServers,
    }).createOffer({ offerToReceiveAudio: true })
  },
  PaymentRequest: () =>
    new PaymentRequest([{ supportedMethods: to('pay') }], {
      total: { label: 'x', amount: { currency: 'EUR', value: '1' } },
    }).canMakePayment(),
  notification: () =>
    new Notification('x', { icon: to('notification'), image: to('notification') }),
}
