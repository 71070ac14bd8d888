import type { GivenLogin } from '../../domain/image-build/registry-logins.js'
import type { RegistryTarget } from '../../domain/image-build/registry-target.js'
import type { RunIdentity } from '../../domain/rollout/run-identity.js'
import type { BuildContexts } from '../../ports/images/build-context.js'
import type { Checkouts } from '../../ports/checkouts.js'
import type { ClientConfig } from '../../ports/images/client-config.js'
import type { Clock } from '../../ports/clock.js'
import type { Files, JobPaths } from '../../ports/files.js'
import type { IdTokens } from '../../ports/runner/id-tokens.js'
import type { ImageAttestations } from '../../ports/images/image-attestations.js'
import type { ImageBuilder } from '../../ports/images/image-builder.js'
import type { Log } from '../../ports/runner/log.js'
import type { RegistryLogin } from '../../ports/images/registry-logins.js'
import type { RunEvent } from '../../ports/runner/run-event.js'
import type { Summary } from '../../ports/runner/summary.js'
import type { Registry } from './registry.js'

/** The world as building an image needs it. */
export interface BuildDependencies {
  readonly clock: Clock
  readonly log: Log
  readonly summary: Summary
  readonly files: Files & JobPaths
  readonly contexts: BuildContexts
  readonly checkouts: Checkouts
  /** The variables of the run. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly event: RunEvent
  readonly run: RunIdentity
  /** Keeps a value out of the log. */
  readonly mask: (secret: string) => void
  readonly idTokens: IdTokens
  /** Throws `bad-input` when the roots cannot be read. */
  readonly openAttestations: (access: {
    readonly token: string
    /** Text of the file of trusted roots. */
    readonly trustedRoots: string
  }) => Promise<ImageAttestations>
  readonly cancelled: AbortSignal
  /** Makes the step's own client configuration. */
  readonly openClientConfig: () => Promise<ClientConfig>
  readonly openBuilder: (config: ClientConfig, name: string | undefined) => Promise<ImageBuilder>
  /** Gets the logins of all targets, in their order; undefined where anyone may push. */
  readonly logins: (
    targets: readonly RegistryTarget[],
    given: readonly GivenLogin[]
  ) => Promise<readonly (RegistryLogin | undefined)[]>
  readonly connect: (target: RegistryTarget, login: RegistryLogin | undefined) => Promise<Registry>
  /** Reports an image to the runner that may be attested. */
  readonly declareImage: (reference: string) => Promise<void>
}
