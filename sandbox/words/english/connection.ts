/** Words of the interface: the menu of the app's network. */
export const connection = {
  title: 'Connection',
  speed: 'Network speed',
  speeds: { none: 'No throttling', 'fast-3g': 'Fast 3G', 'slow-3g': 'Slow 3G' },
  server: 'Server',
  inPage: 'The mock in this page',
  onMachine: 'A server on your computer',
  address: 'Address of your server',
  explain: (site: string) =>
    `Requests to port 8000 then go to your server, by way of your own browser: it sends the preflights and applies CORS. They carry the origin of this site, ${site}, so your server has to allow that one (CORS_ORIGIN_WHITELIST). What your browser keeps to itself, the Network panel cannot show.`,
  connect: 'Connect',
  connecting: 'Connecting …',
  connected: (origin: string) => `Requests go to ${origin}.`,
  unreachable: {
    'not-local': () =>
      'Failed to connect: that is no address on your computer. Use http://127.0.0.1 or http://localhost with a port, such as http://127.0.0.1:8000.',
    silent: (origin: string) =>
      `Failed to connect: nothing answers at ${origin}, or your browser lets no page of the web reach your computer (Safari, for one). Start your server there with python manage.py runserver or npm run api, then try again.`,
    forbidden: (origin: string) =>
      `Failed to connect: your browser was told not to let this site reach ${origin}. Allow access to devices on your computer or local network in the site’s settings, to the left of the address, then try again.`,
  },
  withheld: (origin: string, site: string) =>
    `${origin} answers, but your browser kept this answer from the page. Your browser’s own console (F12) says why; most often the server does not allow the origin ${site}.`,
}
