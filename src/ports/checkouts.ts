import type { CheckedOut } from '../domain/image-build/source-state.js'

/** Git working trees. */
export interface Checkouts {
  /** The commit that is checked out at the root of the workspace; undefined where there is no Git repository or no Git. */
  read(): Promise<CheckedOut | undefined>
}
