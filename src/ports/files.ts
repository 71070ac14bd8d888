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
  /** Another reader of the file that accepts only UTF-8, such as BuildKit. */
  readonly utf8Reader?: string
}

/** The text of a file that is read although some of its bytes may not be of its encoding. */
export interface RepairedText {
  readonly text: string
  /** The first line that has U+FFFD for such bytes, counted from 1; undefined when all bytes are good. */
  readonly invalidLine: number | undefined
  readonly encoding: string
}

/** Files of the job: the workspace to read from, the runner's temporary folder to write to. */
export interface Files {
  /**
   * The text of a file, by absolute path or relative to the workspace, decoded by its byte order mark or XML declaration, else as UTF-8.
   * Undefined when there is no such file. Throws `bad-input` for one that cannot be read or decoded, or that ends outside its place when
   * all links are followed.
   */
  read(path: string, naming?: FileNaming): Promise<string | undefined>
  /** Writes a new file of a unique name in the runner's temporary folder; returns its absolute path. */
  writeTemporary(name: string, content: string): Promise<string>
}

/** Files of the job where a single bad byte must not hide the rest. */
export interface RepairedFiles {
  /** As `Files.read`, with U+FFFD for bytes that are not of the file's encoding. */
  readRepaired(path: string, naming?: FileNaming): Promise<RepairedText | undefined>
}

/** Paths that a program of the job is to read. */
export interface JobPaths {
  /** Whether there is a file, of any content. Throws `bad-input` for a folder, and as `requireInside` does. */
  exists(path: string, naming?: FileNaming): Promise<boolean>
  /** Throws `bad-input` for a file or folder that ends outside its place when all links are followed. */
  requireInside(path: string, naming: FileNaming): Promise<void>
}
