/** How a server is to be. */
export interface ServerOptions {
  /** Overrides of the project's settings, each as a whole. They go round the system checks. */
  settings?: Record<string, unknown>
  /** The text of a settings.py, with overrides of the project's settings. */
  settingsFile?: string
  /** The machine's time in milliseconds, which the server's own clock follows. */
  now?: () => number
  /** Where it pretends to listen. */
  origin?: string
  /** Told of each exception that ended in a 500. By default the mock's own faults are logged. */
  onUncaughtException?: (error: unknown) => void
}
