/**
 * Chromium's switches for tests: nothing that phones home, and no own sandbox for root, which Chromium
 * refuses to start otherwise. Site isolation stays on: the frames of the site rely on it.
 */
export function browserArguments(): string[] {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet
}
