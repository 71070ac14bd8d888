import type { CheckedOut } from '../domain/image-build/source-state.js'

/** Git working trees. */
export interface Checkouts {
  /** The commit that is checked out around this folder; undefined where there is no Git repository or no Git. */
  read(folder: string): Promise<CheckedOut | undefined>
}
