/** The pretended origin of the reader's app: where Vue's development server would serve it. */
export const APP_ORIGIN = 'http://localhost:8080'

/** Where the server listens, as the lessons write it. */
export const SERVER_ORIGIN = 'http://127.0.0.1:8000'

/** Whether the learner's code means the server: port 8000 of this machine, by either of its names. */
export const isServer = ({ protocol, hostname, port }: URL): boolean =>
  protocol === 'http:' && /^(127\.0\.0\.1|localhost)$/.test(hostname) && port === '8000'
