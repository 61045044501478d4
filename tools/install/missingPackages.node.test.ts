import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { missingPackages } from './missingPackages.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'login-lab-install-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

interface Locked {
  version: string
  optional?: boolean
}

function lock(file: string, packages: Record<string, Locked>): void {
  mkdirSync(join(root, file, '..'), { recursive: true })
  writeFileSync(join(root, file), JSON.stringify({ packages: { '': {}, ...packages } }))
}

function install(packages: Record<string, Locked>): void {
  lock('node_modules/.package-lock.json', packages)
  for (const path of Object.keys(packages)) {
    mkdirSync(join(root, path), { recursive: true })
    writeFileSync(join(root, path, 'package.json'), '{}')
  }
}

const vue = { version: '3.5.0' }
const vite = { version: '8.0.0' }

describe('missingPackages', () => {
  it('names every package of a fresh clone', () => {
    lock('package-lock.json', { 'node_modules/vue': vue, 'node_modules/vite': vite })
    expect(missingPackages(root)).toEqual(['node_modules/vue', 'node_modules/vite'])
  })

  it('finds nothing to do when all is there', () => {
    lock('package-lock.json', { 'node_modules/vue': vue })
    install({ 'node_modules/vue': vue })
    expect(missingPackages(root)).toEqual([])
  })

  it('notices another version, as after a pull', () => {
    lock('package-lock.json', { 'node_modules/vue': { version: '3.5.1' } })
    install({ 'node_modules/vue': vue })
    expect(missingPackages(root)).toEqual(['node_modules/vue'])
  })

  it('notices an install without dev dependencies', () => {
    lock('package-lock.json', { 'node_modules/vue': vue, 'node_modules/vite': vite })
    install({ 'node_modules/vue': vue })
    expect(missingPackages(root)).toEqual(['node_modules/vite'])
  })

  it('notices a folder that was deleted by hand', () => {
    lock('package-lock.json', { 'node_modules/vue': vue })
    install({ 'node_modules/vue': vue })
    rmSync(join(root, 'node_modules/vue'), { recursive: true })
    expect(missingPackages(root)).toEqual(['node_modules/vue'])
  })

  it('does not ask for builds for other systems', () => {
    lock('package-lock.json', {
      'node_modules/vue': vue,
      'node_modules/binding-darwin': { version: '1.0.0', optional: true },
    })
    install({ 'node_modules/vue': vue })
    expect(missingPackages(root)).toEqual([])
  })
})
