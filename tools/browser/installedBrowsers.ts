import { posix, win32 } from 'node:path'

type Environment = Record<string, string | undefined>

const LINUX_NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/** Where Chrome, Chromium or Edge may be on this system, the likeliest first; the files need not exist. */
export function installedBrowsers(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'darwin') return macBrowsers(env)
  if (platform === 'win32') return windowsBrowsers(env)
  return linuxBrowsers(env)
}

function linuxBrowsers(env: Environment): string[] {
  const onPath = (env['PATH'] ?? '').split(':').filter(Boolean)
  // npm puts node_modules/.bin folders on PATH: a package may bring a script called `chromium`.
  const folders = [
    ...onPath.filter((folder) => !folder.includes('node_modules')),
    '/usr/bin',
    '/snap/bin',
  ]
  const usual = [
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
    '/opt/microsoft/msedge/msedge',
  ]
  return [
    ...LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name))),
    ...usual,
  ]
}

function macBrowsers(env: Environment): string[] {
  const folders = [
    '/Applications',
    ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : []),
  ]
  return MAC_APPS.flatMap((app) => folders.map((folder) => posix.join(folder, app)))
}

function windowsBrowsers(env: Environment): string[] {
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
  return WINDOWS_PROGRAMS.flatMap((program) =>
    folders
      .filter((folder) => folder !== undefined)
      .map((folder) => win32.join(folder, ...program)),
  )
}
