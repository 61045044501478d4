import { describe, expect, it } from 'vitest'
import { ensureBrowser, type Steps } from './ensureBrowser.ts'

/** A machine on which each step can be given its outcome; `log` keeps the order of what was tried. */
function machine(rest: Partial<Steps> = {}): { steps: Steps; log: string[]; browsers: string[] } {
  const log: string[] = []
  const browsers: string[] = []
  const steps: Steps = {
    named: false,
    find: () => browsers,
    problemOf: () => Promise.resolve(undefined),
    download: () => {
      log.push('download')
      return Promise.resolve(false)
    },
    canAptInstall: () => true,
    aptInstall: () => {
      log.push('apt-get')
      browsers.push('/usr/bin/chromium')
      return Promise.resolve(true)
    },
    ...rest,
  }
  return { steps, log, browsers }
}

describe('ensureBrowser', () => {
  it('installs nothing where a browser starts', async () => {
    const { steps, log, browsers } = machine()
    browsers.push('/usr/bin/google-chrome')
    expect(await ensureBrowser(steps)).toBe('/usr/bin/google-chrome')
    expect(log).toEqual([])
  })

  it('goes on to the next browser when one does not start', async () => {
    const { steps, browsers } = machine({
      problemOf: (path) => Promise.resolve(path === '/usr/bin/stub' ? 'asks for snap' : undefined),
    })
    browsers.push('/usr/bin/stub', '/own/chrome')
    expect(await ensureBrowser(steps)).toBe('/own/chrome')
  })

  it('tries the download before apt-get', async () => {
    const { steps, log } = machine()
    expect(await ensureBrowser(steps)).toBe('/usr/bin/chromium')
    expect(log).toEqual(['download', 'apt-get'])
  })

  it('leaves apt-get alone when the download worked', async () => {
    const world = machine({
      download: () => {
        world.browsers.push('/own/chrome')
        return Promise.resolve(true)
      },
    })
    expect(await ensureBrowser(world.steps)).toBe('/own/chrome')
    expect(world.log).toEqual([])
  })

  it('leaves apt-get alone where it may not install', async () => {
    const { steps, log } = machine({ canAptInstall: () => false })
    await expect(ensureBrowser(steps)).rejects.toThrow(
      'none is installed, and none could be installed. Install Chrome, Chromium or Edge',
    )
    expect(log).toEqual(['download'])
  })

  it('does not put another browser in the place of a named one', async () => {
    const { steps, log, browsers } = machine({
      named: true,
      problemOf: () => Promise.resolve('no libnss3'),
    })
    browsers.push('/opt/mine')
    await expect(ensureBrowser(steps)).rejects.toThrow('/opt/mine does not start (no libnss3)')
    expect(log).toEqual([])
  })
})
