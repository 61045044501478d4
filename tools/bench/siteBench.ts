import { chromium, type Browser } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { browserArguments } from '../browser/browserArguments.ts'
import { packageBin } from '../process/packageBin.ts'
import { projectRoot } from '../process/projectRoot.ts'
import { runNode } from '../process/runNode.ts'
import { buildSite, type Build } from '../site/buildSite.ts'
import { builtScripts } from '../site/builtScripts.ts'
import { serveBuild } from '../site/serveBuild.ts'
import { telltales } from '../site/telltales.ts'
import { topBuild } from '../site/testBuilds.ts'
import { consoleLines } from './consoleLines.ts'
import { firstPreview } from './firstPreview.ts'
import { frameFetch } from './frameFetch.ts'
import { keyToPreview } from './keyToPreview.ts'
import { kilobytes } from './kilobytes.ts'
import { loadPage } from './loadPage.ts'
import { median } from './median.ts'
import { networkEntries, REQUESTS } from './networkEntries.ts'
import { HAPPENINGS, panelCosts } from './panelCosts.ts'
import { printMisbehavior } from './printMisbehavior.ts'
import { printTable } from './printTable.ts'

const RUNS = 9
const LESSON = 'login-flow/'
const plainBuild: Build = {
  base: '/',
  outDir: join(projectRoot, '.vitepress/cache/plain-site'),
  testPages: false,
}

const milliseconds = (times: number[]): string =>
  times.length === 0
    ? 'none came'
    : `${Math.round(median(times))} ms (${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))})`

const exact = (times: number[]): string =>
  `${median(times).toFixed(2)} ms (${Math.min(...times).toFixed(2)} to ${Math.max(...times).toFixed(2)})`

/** Bytes and times of the built site. */
export async function siteBench(executablePath: string): Promise<void> {
  await buildSite(topBuild)
  await runNode([packageBin('vitepress'), 'build', 'tools/bench/plain-site'])
  const plain = await serveBuild(plainBuild)
  const site = await serveBuild(topBuild)
  const browser = await chromium.launch({ executablePath, args: browserArguments() })
  try {
    await printBytes(browser, plain.url, site.url)
    await printTimes(browser, site.url)
    await printMisbehavior(browser, site.url, LESSON)
    printContents()
  } finally {
    await browser.close()
    plain.stop()
    site.stop()
  }
}

async function printBytes(browser: Browser, plain: string, site: string): Promise<void> {
  const from = { site, outDir: topBuild.outDir }
  const base = await loadPage(browser, {
    site: plain,
    outDir: plainBuild.outDir,
    path: 'plain',
    live: false,
  })
  const rows = [
    ['page, with an empty cache', 'JavaScript', 'above plain', 'all files', 'editor or compiler'],
    ['a plain VitePress page', kilobytes(base.js), '', kilobytes(base.all), 'no'],
  ]
  for (const [name, path, live] of [
    ['the reference, no sandbox', 'reference/api', false],
    ['a lesson, before its sandbox starts', LESSON, false],
    ['a lesson, its app running', LESSON, true],
    ['home, its app running', './', true],
  ] as const) {
    const load = await loadPage(browser, { ...from, path, live })
    const above = `${load.js >= base.js ? '+' : ''}${kilobytes(load.js - base.js)}`
    const heavy = load.editorOrCompiler ? 'YES' : 'no'
    rows.push([name, kilobytes(load.js), above, kilobytes(load.all), heavy])
  }
  console.log('\nBytes, each file gzipped (images and fonts as they are)\n')
  printTable(rows)
}

async function printTimes(browser: Browser, site: string): Promise<void> {
  const rows = [['time', 'median (least to most)']]
  for (const [name, path] of [
    ['home', './'],
    ['a lesson', LESSON],
  ] as const) {
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const time = await firstPreview(browser, new URL(path, site).href)
      if (time !== undefined) times.push(time)
    }
    rows.push([`${name}: load event → first text of the app`, milliseconds(times)])
  }
  const keys = await keyToPreview(browser, new URL(LESSON, site).href, RUNS)
  rows.push(['a lesson, edited: key → changed preview', milliseconds(keys)])
  const fetches = await frameFetch(browser, new URL(LESSON, site).href)
  rows.push(
    ['frame → mock → frame, CORS, no preflight', exact(fetches.simple)],
    ['frame → mock → frame, CORS, preflight remembered', exact(fetches.permitted)],
    ['frame → mock → frame, CORS, a preflight each time', exact(fetches.preflighted)],
  )
  const lines = await consoleLines(browser, new URL(LESSON, site).href)
  rows.push(
    ['50,000 console lines: run → the last one in sight, once', milliseconds([lines.shown])],
    ['50,000 console lines: scroll → painted', milliseconds(lines.frames)],
    ['50,000 console lines: filter → what matches, once', milliseconds([lines.filtered])],
  )
  const list = await networkEntries(browser, site)
  const entries = `${REQUESTS.toLocaleString('en')} requests`
  rows.push(
    [`${entries}: Network pressed → the last one in sight, once`, milliseconds([list.open])],
    [`${entries}: from one end of the list to the other`, milliseconds(list.jump)],
    [`${entries}: filter → what matches, once`, milliseconds([list.filter])],
    [`${entries}: rows in the page`, String(list.drawn)],
    [`${entries}: Flow pressed → the last step in sight, once`, milliseconds([list.flow.open])],
    [`${entries}: from one end of the diagram to the other`, milliseconds(list.flow.jump)],
    [`${entries}: steps drawn, of all`, `${list.flow.drawn} of ${list.flow.steps}`],
  )
  const costs = await panelCosts(browser, site)
  const least = Math.min(...costs.map(({ busy }) => busy))
  for (const { panel, busy } of costs) {
    const more = `${Math.round(busy)} ms, ${(busy / least).toFixed(2)} of the least`
    rows.push([`${HAPPENINGS} lines, changes and requests, ${panel} open: page busy, once`, more])
  }
  console.log(`\nTimes, ${RUNS} runs each\n`)
  printTable(rows)
}

function printContents(): void {
  const scripts = builtScripts(topBuild.outDir)
  const rows = [['what the built scripts hold', 'where, gzipped']]
  for (const [what, word] of Object.entries(telltales)) {
    const holding = scripts.filter(({ text }) => text.includes(word))
    const where = holding.map(({ name, text }) => `${name} ${kilobytes(gzipSync(text).length)}`)
    rows.push([what, where.join(', ') || 'nowhere'])
  }
  for (const { name, text } of scripts.filter((each) => /frame/.test(each.name))) {
    rows.push(['the frame’s own script', `${name} ${kilobytes(gzipSync(text).length)}`])
  }
  console.log('')
  printTable(rows)
}
