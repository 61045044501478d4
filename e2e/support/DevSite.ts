import { spawn, type ChildProcess } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { freePort } from '../../tools/process/freePort.ts'
import { packageBin } from '../../tools/process/packageBin.ts'
import { projectRoot } from '../../tools/process/projectRoot.ts'

/** What the site in development is made of. */
const PARTS = ['.vitepress', 'backend', 'docs', 'mocks', 'sandbox', 'package.json', 'tsconfig.json']
const LEFT_OUT = /\.vitepress\/(cache|dist|\.temp)$|\/\.venv$|\/__pycache__$/

/** The site as `npm start` serves it, of a copy whose files may be changed at will. */
export class DevSite {
  /** What the terminal shows. */
  terminal = ''
  private constructor(
    readonly address: string,
    /** The copy's top. */
    readonly folder: string,
    private readonly server: ChildProcess,
  ) {}

  static async start(): Promise<DevSite> {
    const folder = mkdtempSync(join(tmpdir(), 'dev-site-'))
    for (const part of PARTS) {
      cpSync(join(projectRoot, part), join(folder, part), {
        recursive: true,
        filter: (file) => !LEFT_OUT.test(file),
      })
    }
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
    const port = await freePort()
    const server = spawn(
      process.execPath,
      [packageBin('vitepress'), 'dev', folder, '--port', String(port), '--strictPort'],
      // Whoever runs tests may have set it, and VitePress goes by it.
      { cwd: folder, env: { ...process.env, NODE_ENV: '' } },
    )
    const site = new DevSite(`http://localhost:${port}/`, folder, server)
    // One that hangs is ended here, since nobody else knows it yet.
    const late = setTimeout(() => server.kill(), 25_000)
    await new Promise<void>((resolve, reject) => {
      const hear = (text: Buffer): void => {
        site.terminal += stripVTControlCharacters(text.toString())
        if (site.terminal.includes('Local:')) resolve()
      }
      server.stdout?.on('data', hear)
      server.stderr?.on('data', hear)
      server.once('exit', () => reject(new Error(`The site did not start:\n${site.terminal}`)))
    }).finally(() => clearTimeout(late))
    return site
  }

  /** A file of the book, e.g. `docs/03-cors/index.md`. */
  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8')
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true })
    writeFileSync(join(this.folder, file), text)
  }

  /** Writes `now` in the place of `old`, which must be there. */
  replace(file: string, old: string, now: string): void {
    const text = this.read(file)
    if (!text.includes(old)) throw new Error(`Failed to change ${file}: it does not hold ${old}.`)
    this.write(
      file,
      text.replace(old, () => now),
    )
  }

  remove(file: string): void {
    rmSync(join(this.folder, file), { recursive: true })
  }

  async end(): Promise<void> {
    const { exitCode } = this.server
    const ended = new Promise((resolve) => this.server.once('exit', resolve))
    if (exitCode === null && this.server.kill()) await ended
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
