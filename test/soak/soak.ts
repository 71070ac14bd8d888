import { seededRandom } from '../../local/aws/seeded-random.js'
import { openSteppedCloud, type SteppedCloud } from '../rollout/stepped/stepped-cloud.js'
import { drawRollout, STRATEGIES } from './draw-rollout.js'
import { findFaults, type RolloutFault } from './find-faults.js'
import { ALARM, playRollout, type PlayedRollout } from './play-rollout.js'

/** Rollouts on one service, one after another: each finds what the ones before left. */
const IN_A_ROW = 10

export interface SoakResult {
  readonly played: readonly PlayedRollout[]
  readonly faults: readonly RolloutFault[]
}

/** Plays so many rollouts. `after`: called after each service, with the number of rollouts so far. */
export async function soak(
  { rollouts, seed }: { readonly rollouts: number; readonly seed: number },
  after: (rollouts: number) => void = () => undefined
): Promise<SoakResult> {
  await warmUp()
  const random = seededRandom(seed)
  const played: PlayedRollout[] = []
  const faults: RolloutFault[] = []
  while (played.length < rollouts) {
    const cloud = await openSteppedCloud()
    cloud.alarms.set(ALARM, 'OK')
    try {
      await playInARow(cloud, Math.min(IN_A_ROW, rollouts - played.length))
    } finally {
      await cloud.stop()
    }
    after(played.length)
  }
  return { played, faults }

  async function playInARow(cloud: SteppedCloud, count: number): Promise<void> {
    for (let times = 0; times < count; times += 1) {
      const drawn = drawRollout(random)
      try {
        const rollout = await playRollout(cloud, drawn)
        played.push(rollout)
        faults.push(...findFaults(rollout))
      } catch (error) {
        throw new Error(`Rollout ${played.length} of seed ${seed} did not end: ${JSON.stringify(drawn)}.`, {
          cause: error
        })
      }
    }
  }
}

/** Loads what steps load when they need it: the stepped clock would advance meanwhile. */
async function warmUp(): Promise<void> {
  const cloud = await openSteppedCloud()
  cloud.alarms.set(ALARM, 'OK')
  for (const strategy of STRATEGIES)
    await playRollout(cloud, { strategy, revision: 'good', interruption: 'nothing', afterMilliseconds: 0 })
  await cloud.stop()
}
