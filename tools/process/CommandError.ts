/** A fault that the person at the terminal can mend: its message is shown without a stack. */
export class CommandError extends Error {
  override name = 'CommandError'
}
