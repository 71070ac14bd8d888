/**
 * Where an input may name files. `workspace`: in the workspace only. `job`: there, or by an absolute path under RUNNER_TEMP, where other
 * steps leave files. `machine`: in the workspace, or by an absolute path anywhere else. A link of the workspace never leads out of it.
 */
export type FilePlace = 'workspace' | 'job' | 'machine'

/** How a path came to be named, for the error of one that is refused. */
export interface FileNaming {
  /** The input that names it. */
  readonly input?: string
  /** `job` unless given. */
  readonly place?: FilePlace
  /** What errors call it; the path unless given. */
  readonly noun?: string
}

/** Files of the job: the workspace to read from, the runner's temporary folder to write to. */
export interface Files {
  /**
   * The text of a file, by absolute path or relative to the workspace. Undefined when there is no such file. Throws `bad-input` for one
   * that cannot be read, or that ends outside its place when all links are followed.
   */
  read(path: string, naming?: FileNaming): Promise<string | undefined>
  /** Writes a new file of a unique name in the runner's temporary folder; returns its absolute path. */
  writeTemporary(name: string, content: string): Promise<string>
}

/** Paths that a program of the job is to read. */
export interface JobPaths {
  /** Throws `bad-input` for a file or folder that ends outside its place when all links are followed. */
  requireInside(path: string, naming: FileNaming): Promise<void>
}
