/** jws calls it while it loads, for its streaming signer. */
export function inherits(): void {}

/** jwa words its errors by it. */
export function format(template: string, ...values: unknown[]): string {
  return template.replace(/%[sdj]/g, () => String(values.shift()))
}
