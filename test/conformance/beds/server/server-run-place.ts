import type { ServerAddress } from '../../../../src/targets/compose/domain/server-address.js'
import type { ComposeWorld } from '../../../../src/targets/compose/use-cases/compose-world.js'
import type { AheadClock } from './ahead-clock.js'
import type { ServerProject } from './server-project.js'

/** Where a run deploys, and how its calls are counted. */
export interface ServerRunPlace {
  readonly project: ServerProject
  readonly address: ServerAddress
  /** Of the runner. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: AheadClock
  readonly number: number
  readonly isReadable: () => boolean
  readonly gates: Readonly<Record<'metrics' | 'targets', string>>
  /** Names of the calls whose first one counts as an effect; all unless given. */
  readonly interrupted: readonly string[] | undefined
  /** What the run leaves open, which its stage closes. */
  readonly opened: (world: ComposeWorld) => void
}
