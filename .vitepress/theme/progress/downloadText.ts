/** Hands the reader a file of JSON, made in the page. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the file once the click is through.
  setTimeout(() => URL.revokeObjectURL(address))
}
