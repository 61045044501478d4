/** A server's time: the machine's, moved forward or back. */
export class Clock {
  /** How far it was moved. Milliseconds. */
  offset = 0

  constructor(private readonly machine: () => number = Date.now) {}

  /** Milliseconds since 1970. */
  now(): number {
    return this.machine() + this.offset
  }

  /** @param ms to go forward; negative to go back */
  advance(ms: number): void {
    this.offset += ms
  }

  /** Back to the machine's time. */
  reset(): void {
    this.offset = 0
  }
}
