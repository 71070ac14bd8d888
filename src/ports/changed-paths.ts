/** What changed in the repository that is checked out. */
export interface ChangedPaths {
  /**
   * Whether any file of these paths (folders, files, globs) differs between a commit and the one that is checked out. Undefined when
   * the commit is not in the checkout.
   */
  differ(base: string, paths: readonly string[]): Promise<boolean | undefined>
}
