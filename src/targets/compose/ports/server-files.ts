/** Text files of the server, at absolute paths. */
export interface ServerFiles {
  /** Undefined where there is none. At most 256 KiB: a longer one throws `rejected`. */
  read(path: string): Promise<string | undefined>
  /** The same of several files in one call. */
  readAll(paths: readonly string[]): Promise<readonly (string | undefined)[]>
  /**
   * Writes a file beside it, with the mode and owner of the one that is there (0600 for a new one), flushes it, and renames it. Throws `rejected` for a disk
   * that is full, in which case the file is as it was.
   */
  write(path: string, text: string): Promise<void>
  /** With a mode of 0700; nothing where it is there. */
  makeFolder(path: string): Promise<void>
  remove(paths: readonly string[]): Promise<void>
}
