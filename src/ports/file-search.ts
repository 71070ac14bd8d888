import type { FileNaming } from './files.js'

/** Finds files of the workspace. */
export interface FileSearch {
  /**
   * Paths that fit a pattern (`*`, `**`, `?`), relative to a folder of the workspace, sorted, each once. An absolute pattern may also find
   * files under RUNNER_TEMP. `naming`: the input that names the folder. Throws `bad-input` for a folder outside the workspace.
   */
  find(folder: string, patterns: readonly string[], naming: Pick<FileNaming, 'input'>): Promise<FoundFiles>
}

export interface FoundFiles {
  readonly inside: readonly string[]
  /** Those that lie elsewhere when their links are followed: nothing reads them. */
  readonly outside: readonly string[]
}
