import { faultText, type Fault } from './Fault.ts'

/** Every fault of the book. It has no stack: the lines that matter are the author's, and its message names them. */
export class BookError extends Error {
  override name = 'BookError'
  override stack = ''

  constructor(faults: readonly Fault[], top: string) {
    super(faults.map((fault) => faultText(fault, top)).join('\n\n'))
  }
}
