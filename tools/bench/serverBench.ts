import { chromium } from '@playwright/test'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { browserArguments } from '../browser/browserArguments.ts'
import { projectRoot } from '../process/projectRoot.ts'
import { kilobytes } from './kilobytes.ts'
import { printTable } from './printTable.ts'
import { buildForPage, loadedAtOnce } from './server/buildForPage.ts'
import { measureServer, type ServerTimes } from './server/workload.ts'

const PAGE = 'http://127.0.0.1/'

/** What the server costs: time per request, in Node and in a page, and bytes. */
export async function serverBench(executablePath: string): Promise<void> {
  const [inNode, inPage] = [await measureServer(), await measureInPage(executablePath)]
  const rows = [['the server, medians', 'in Node', 'in a page', 'wanted']]
  const add = (name: string, of: (times: ServerTimes) => string, wanted: string): void =>
    void rows.push([name, of(inNode), of(inPage), wanted])
  add('GET /todos/ with a token', ({ list }) => milliseconds(list), '≤ 1 ms')
  add('… with 1,000 todos', ({ list1000 }) => milliseconds(list1000), '')
  add('… with 10,000 todos', ({ list10000 }) => milliseconds(list10000), '')
  const ratio = ({ list1000, list10000 }: ServerTimes): string =>
    `× ${(list10000 / list1000).toFixed(1)}`
  add('ten times the todos', ratio, 'about × 10')
  console.log('')
  printTable(rows)
  await printBytes()
}

async function printBytes(): Promise<void> {
  const chunks = await buildForPage(join(projectRoot, 'mocks/index.ts'))
  const needed = loadedAtOnce(chunks)
  const size = (code: string): number => gzipSync(code, { level: 6 }).length
  const sum = needed.reduce((bytes, { code }) => bytes + size(code), 0)
  const rows = [['the server’s code, gzipped', 'bytes', 'wanted']]
  rows.push(['what a sandbox loads', kilobytes(sum), '≤ 60 kB'])
  for (const { name, code } of chunks.filter((chunk) => !needed.includes(chunk))) {
    rows.push([`later, if need be: ${name}`, kilobytes(size(code)), ''])
  }
  console.log('')
  printTable(rows)
}

async function measureInPage(executablePath: string): Promise<ServerTimes> {
  const chunks = await buildForPage(join(projectRoot, 'tools/bench/server/workload.ts'))
  const browser = await chromium.launch({ executablePath, args: browserArguments() })
  try {
    const page = await browser.newPage()
    const scripts = new Map(chunks.map(({ fileName, code }) => [PAGE + fileName, code]))
    await page.route(`${PAGE}**`, (route) => {
      const body = scripts.get(route.request().url())
      return route.fulfill(
        body === undefined
          ? { contentType: 'text/html', body: '<!doctype html>' }
          : { contentType: 'text/javascript', body },
      )
    })
    await page.goto(PAGE)
    const measure = async (url: string): Promise<ServerTimes> => {
      const workload = (await import(url)) as { measureServer: () => Promise<ServerTimes> }
      return workload.measureServer()
    }
    return await page.evaluate(measure, PAGE + chunks[0]!.fileName)
  } finally {
    await browser.close()
  }
}

const milliseconds = (time: number): string => `${time.toFixed(2)} ms`
