/** The pretended origin of the reader's app: where Vue's development server would serve it. */
export const APP_ORIGIN = 'http://localhost:8080'
