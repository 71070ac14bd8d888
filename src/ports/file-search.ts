import type { FileNaming } from './files.js'

/** Finds files of the workspace. */
export interface FileSearch {
  /**
   * Files that fit a pattern (`*`, `**`, `?`, `[a-z]`, `{a,b}`), relative to a folder of the workspace, sorted, each once. A pattern that
   * begins with `!` takes away what those before it found, and a folder's files with the folder; before all others, it holds for all of
   * them. An absolute pattern may also find files under RUNNER_TEMP. Paths are relative to the workspace where they lie in it. `naming`: the
   * input that names the folder. Throws `bad-input` for a folder outside the workspace.
   */
  find(folder: string, patterns: readonly string[], naming: Pick<FileNaming, 'input'>): Promise<FoundFiles>
  /** Those of the paths, relative to the workspace, at which there is a file. */
  present(paths: readonly string[]): Promise<ReadonlySet<string>>
}

export interface FoundFiles {
  readonly inside: readonly string[]
  /** Those that lie elsewhere when their links are followed: nothing reads them. */
  readonly outside: readonly string[]
  /** Those of the patterns that nothing fits, exclusions apart. */
  readonly unmatched: readonly string[]
  /** Those of the patterns that only folders fit, exclusions apart. */
  readonly folders: readonly string[]
}
