import { run, type RunOptions, type RunResult } from './run.ts'

/** Runs a script with the Node that runs this one. */
export function runNode(args: string[], options?: RunOptions): Promise<RunResult> {
  return run(process.execPath, args, options)
}
