import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { portOption } from './portOption.ts'
import { requireFreePort } from './requireFreePort.ts'

describe('portOption', () => {
  it('is the default when nothing is said', () => {
    expect(portOption([], 5173, 'npm start')).toBe(5173)
  })

  it.each([[['--port', '6000']], [['--port=6000']]])('reads %j', (args) => {
    expect(portOption(args, 5173, 'npm start')).toBe(6000)
  })

  it.each(['six', '70000', '-1', '1.5', ''])('refuses %j with what to write', (port) => {
    expect(() => portOption([`--port=${port}`], 5173, 'npm start')).toThrow(
      `Failed to read the options: "${port}" is no port, which is a number from 0 to 65535. Write: npm start -- --port 5173`,
    )
  })

  it('names an option that it does not know', () => {
    expect(() => portOption(['--prot', '6000'], 5173, 'npm start')).toThrow("'--prot'")
  })
})

describe('requireFreePort', () => {
  it('names the taken port and another to type', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    const { port } = server.address() as AddressInfo
    try {
      await expect(requireFreePort(port, 'start the site', 'npm start')).rejects.toThrow(
        `Failed to start the site: port ${port} is taken. Stop what uses it, or choose another: npm start -- --port ${port < 65_535 ? port + 1 : port - 1}`,
      )
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
    await expect(requireFreePort(port, 'start the site', 'npm start')).resolves.toBeUndefined()
  })
})
