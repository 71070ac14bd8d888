/** Files of the job: the workspace to read from, the runner's temporary folder to write to. */
export interface Files {
  /** The text of a file, by absolute path or relative to the workspace. Undefined when there is no such file. */
  read(path: string): Promise<string | undefined>
  /** Writes a new file of a unique name in the runner's temporary folder; returns its absolute path. */
  writeTemporary(name: string, content: string): Promise<string>
}
