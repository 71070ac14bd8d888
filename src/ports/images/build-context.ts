/** The folder that a build sees. */
export interface ContextDigest {
  /** Of the paths, modes and contents of all files that are sent. */
  readonly hash: string
  readonly files: number
  readonly bytes: number
  /** What lies directly in the context and holds most of it; undefined for an empty context. */
  readonly largest: { readonly path: string; readonly bytes: number } | undefined
  /** The ignore file that was applied, relative to the workspace. */
  readonly ignoreFile: string | undefined
  /** Whether `.git` is part of what is sent. */
  readonly git: 'sent' | 'left-out'
}

/** Reads the build's context, within a small and constant memory. */
export interface BuildContexts {
  /**
   * Paths are relative to the workspace or absolute. Throws `bad-input` when there is no such folder, and soon after `signal` is
   * aborted.
   */
  digest(context: string, dockerfile: string, signal: AbortSignal): Promise<ContextDigest>
}
