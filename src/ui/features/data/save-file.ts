/** Hands a file to the browser as a download, without any network: a blob and a link that is pressed once. */
export function saveFile(name: string, parts: readonly BlobPart[], type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the blob by the time this runs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
