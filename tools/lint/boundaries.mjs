// @ts-check
/**
 * Who may import whom. Each entry binds the files whose path matches `files`; paths are from the
 * project's top, with `/`. `may` lists all that is allowed, `mayNot` what is not; an entry has one of
 * them. A target ending in `/` is a folder, any other a package and its parts.
 * @typedef {object} Boundary
 * @property {RegExp} files
 * @property {RegExp} [except]
 * @property {string[]} [may]
 * @property {string[]} [mayNot]
 * @property {boolean} [typesOnly] whether what `may` allows is allowed as `import type` alone
 * @property {string} why ends the message
 */

/** @type {Boundary[]} */
export const boundaries = [
  {
    files: /^mocks\//,
    mayNot: ['vue', '@vue', 'sandbox/', '.vitepress/'],
    why: 'mocks/ plays the server: it knows neither Vue nor the browser that calls it',
  },
  {
    files: /^sandbox\//,
    mayNot: ['mocks/', '.vitepress/'],
    why: 'sandbox/ plays the browser: what answers its requests is handed to it',
  },
  {
    files: /^sandbox\/contract\//,
    may: ['sandbox/contract/'],
    why: 'sandbox/contract/ is read by both sides of the frame and drags nothing into either',
  },
  {
    files: /^sandbox\/cookies\//,
    may: ['sandbox/cookies/', 'sandbox/contract/'],
    why: 'sandbox/cookies/ runs on both sides of the frame',
  },
  {
    files: /^sandbox\/frame\//,
    may: ['sandbox/frame/', 'sandbox/contract/', 'sandbox/cookies/', '@mswjs/interceptors'],
    why: 'sandbox/frame/ is bundled to one script that runs beside the reader’s code',
  },
  {
    files: /^docs\/(.+\/)?check\.ts$/,
    may: ['sandbox/check/'],
    typesOnly: true,
    why: 'a check is given all it judges: write `import type`, from sandbox/check',
  },
]

/** The one file that brings a sandbox and the server it talks to together. */
export const meetingPlace = '.vitepress/theme/mockServer.ts'

/** Parts for the build alone, which the config may use from both sides. */
export const buildParts = ['mocks/browser/', 'sandbox/compiler/']

/** What tests may import anywhere besides. */
export const testPackages = ['vitest', '@vitest', 'node:']
