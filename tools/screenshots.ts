// npm run screenshots -- /cors/ /: pictures of pages, to be looked at.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { browserArguments } from './browser/browserArguments.ts'
import { ensureBrowser } from './browser/ensureBrowser.ts'
import { projectRoot } from './process/projectRoot.ts'
import { runCommand } from './process/runCommand.ts'
import { buildSite } from './site/buildSite.ts'
import { serveBuild } from './site/serveBuild.ts'
import { topBuild } from './site/testBuilds.ts'

const folder = join(projectRoot, 'test-results', 'screenshots')
const widths = [360, 768, 1440]

await runCommand(async () => {
  const args = process.argv.slice(2)
  const paths = args.filter((arg) => arg.startsWith('/'))
  const executablePath = await ensureBrowser()
  if (!args.includes('--no-build')) await buildSite(topBuild)
  const site = await serveBuild(topBuild)
  const browser = await chromium.launch({ executablePath, args: browserArguments() })
  mkdirSync(folder, { recursive: true })
  try {
    for (const path of paths.length > 0 ? paths : ['/']) {
      for (const width of widths) {
        for (const theme of ['light', 'dark'] as const) {
          console.log(await picture(browser, site.url, path, width, theme))
        }
      }
    }
  } finally {
    await browser.close()
    site.stop()
  }
})

async function picture(
  browser: Browser,
  site: string,
  path: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<string> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
  await page.goto(new URL(path.slice(1), site).href)
  const sandbox = page.locator('section.lab-sandbox').first()
  if ((await sandbox.count()) > 0) {
    // Below the bar that stays at the top.
    await sandbox.evaluate((box) => {
      window.scrollBy(0, box.getBoundingClientRect().top - 140)
    })
    const app = sandbox.frameLocator('iframe[title="Preview"]').locator('body')
    await app
      .getByText(/\S/)
      .first()
      .waitFor({ timeout: 5_000 })
      .catch(() => undefined)
  }
  await page.waitForTimeout(500)
  const name = `${path.replaceAll('/', '-').replace(/^-|-$/g, '') || 'home'}-${width}-${colorScheme}`
  const file = join(folder, `${name}.png`)
  await page.screenshot({ path: file })
  await page.close()
  return file
}
