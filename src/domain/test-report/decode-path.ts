/** The path of a `file:` URL, which may have its blanks and letters as `%20`. One that is not encoded so stays as it is. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
