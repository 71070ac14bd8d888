/** Finds files of the workspace. */
export interface FileSearch {
  /** Paths that fit a pattern (`*`, `**`, `?`), relative to a folder of the workspace, sorted, each once. */
  find(folder: string, patterns: readonly string[]): Promise<readonly string[]>
}
