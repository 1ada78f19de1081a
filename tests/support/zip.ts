import { zipSync } from 'fflate'

/** A ZIP with some text files in it. */
export function zipFile(files: Record<string, string>, name = 'Basic_LinkedInDataExport_11-20-2026.zip'): File {
  const bytes = new TextEncoder()
  return new File([zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, bytes.encode(text)])))], name)
}
