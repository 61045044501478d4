/**
 * Hands the reader a file that was made in the page.
 * @param type its media type
 */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the file once the click is through.
  setTimeout(() => URL.revokeObjectURL(address))
}
