import { spawn } from 'node:child_process'

/** How a child process is run. */
export interface RunOptions {
  env?: NodeJS.ProcessEnv
  /** Milliseconds after which it is ended. */
  timeout?: number
}

/** How a child process ended: its exit code, or why it has none. */
export interface RunResult {
  code: number | undefined
  problem?: string
}

/** Runs a program with this terminal and waits for its end; never throws. */
export function run(program: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env: options.env ?? process.env })
    let late = false
    const timer = options.timeout
      ? setTimeout(() => {
          late = true
          child.kill('SIGTERM')
          // A runner that hangs may not listen either.
          setTimeout(() => child.kill('SIGKILL'), 5_000).unref()
        }, options.timeout)
      : undefined
    const forward = (signal: NodeJS.Signals): void => void child.kill(signal)
    // Ctrl-C reaches the child by itself; this process stays to report how it ended.
    const stay = (): void => undefined
    process.on('SIGINT', stay).on('SIGTERM', forward)
    const done = (result: RunResult): void => {
      clearTimeout(timer)
      process.off('SIGINT', stay).off('SIGTERM', forward)
      resolve(result)
    }
    child.on('error', (error) => done({ code: undefined, problem: error.message }))
    child.on('exit', (code, signal) => {
      if (late) done({ code: undefined, problem: `no end after ${options.timeout} ms` })
      else if (code === null) done({ code: undefined, problem: `ended by ${signal}` })
      else done({ code })
    })
  })
}
