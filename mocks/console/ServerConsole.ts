/** A line as runserver prints it. */
export interface LogLine {
  /** The server's time. Milliseconds. */
  at: number
  level: 'info' | 'warning' | 'error'
  text: string
  /** Whether it was printed for a request; lines about the server itself are not. */
  ofRequest: boolean
}

/** Lines that are kept; older ones go first. */
const LIMIT = 1000

/** What the server prints, as the terminal under `manage.py runserver` would show it. */
export class ServerConsole {
  readonly lines: LogLine[] = []
  private readonly listeners = new Set<(line: LogLine) => void>()

  print(line: LogLine): void {
    this.lines.push(line)
    if (this.lines.length > LIMIT) this.lines.splice(0, this.lines.length - LIMIT)
    for (const listener of this.listeners) listener(line)
  }

  /** Calls back for each line to come. @returns how to end that */
  subscribe(listener: (line: LogLine) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
