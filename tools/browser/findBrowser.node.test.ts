import { describe, expect, it } from 'vitest'
import { findBrowser, type Machine } from './findBrowser.ts'

const OWN = '/home/ada/.cache/ms-playwright/chromium/chrome'

function machine(files: string[], rest: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    exists: (path) => files.includes(path),
    playwrightsOwn: () => OWN,
    ...rest,
  }
}

describe('findBrowser', () => {
  it('takes the one that LOGIN_LAB_BROWSER names before an installed one', () => {
    const env = { PATH: '/usr/bin', LOGIN_LAB_BROWSER: '/opt/mine' }
    expect(findBrowser(machine(['/opt/mine', '/usr/bin/chromium', OWN], { env }))).toBe('/opt/mine')
  })

  it('stops at a wrong name instead of testing in another browser', () => {
    const env = { PATH: '/usr/bin', LOGIN_LAB_BROWSER: '/opt/gone' }
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow(
      'LOGIN_LAB_BROWSER names: /opt/gone does not exist',
    )
  })

  it('takes an installed browser before Playwright’s own', () => {
    expect(findBrowser(machine(['/usr/bin/chromium', OWN]))).toBe('/usr/bin/chromium')
  })

  it('takes Chrome before Chromium before Edge', () => {
    const all = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/google-chrome']
    expect(findBrowser(machine(all))).toBe('/usr/bin/google-chrome')
    expect(findBrowser(machine(all.slice(0, 2)))).toBe('/usr/bin/chromium')
    expect(findBrowser(machine(all.slice(0, 1)))).toBe('/usr/bin/microsoft-edge')
  })

  it('looks along PATH', () => {
    const env = { PATH: '/somewhere/bin' }
    expect(findBrowser(machine(['/somewhere/bin/chromium'], { env }))).toBe(
      '/somewhere/bin/chromium',
    )
  })

  it('does not take a script of a package for a browser', () => {
    const env = { PATH: '/work/node_modules/.bin' }
    expect(findBrowser(machine(['/work/node_modules/.bin/chromium', OWN], { env }))).toBe(OWN)
  })

  it('falls back to Playwright’s own', () => {
    expect(findBrowser(machine([OWN]))).toBe(OWN)
  })

  it('finds Chrome on macOS, in the user’s own folder too', () => {
    const path = '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    const mac = machine([path], { platform: 'darwin', env: { HOME: '/Users/ada' } })
    expect(findBrowser(mac)).toBe(path)
  })

  it('finds Edge on Windows', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
    expect(findBrowser(machine([path], { platform: 'win32', env }))).toBe(path)
  })

  it('says what to do when there is none', () => {
    expect(() => findBrowser(machine([]))).toThrow(
      'Failed to find a browser: no Chrome, Chromium or Edge is installed. Install one, or name one in LOGIN_LAB_BROWSER.',
    )
  })
})
