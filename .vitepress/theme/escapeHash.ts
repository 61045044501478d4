/**
 * Escapes a hash that is no valid percent-encoding, before the router reads it: it would throw and leave the page dead. The
 * playground then says that the link cannot be read.
 */
export function escapeHash(): void {
  try {
    decodeURIComponent(location.hash)
  } catch {
    const escaped = `#${encodeURIComponent(location.hash.slice(1))}`
    history.replaceState(history.state, '', location.pathname + location.search + escaped)
  }
}
