/** Hands the reader a zip that was made in the page. */
export function downloadZip(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the file once the click is through.
  setTimeout(() => URL.revokeObjectURL(address))
}
