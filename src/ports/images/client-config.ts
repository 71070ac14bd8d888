import type { ChildNeed } from '../../domain/command/child-environment.js'
import type { RegistryLogin } from './registry-logins.js'

/** A Docker configuration of the step's own, with the logins and builders that the job has already. */
export interface ClientConfig {
  /** Folder of the configuration. */
  readonly folder: string
  /** Variables that make the client use it. */
  readonly env: Readonly<Record<string, string>>
  /** What its credential helpers need of the job's environment. */
  readonly needs: readonly ChildNeed[]
  /** Signs in to a registry. Throws `access-denied` when the registry refuses, `unreachable` when it does not answer. */
  signIn(login: RegistryLogin): Promise<void>
}
