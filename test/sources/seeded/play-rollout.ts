import type { Observation } from '../../../src/domain/rollout/observation.js'
import { judgeStop, type JudgedRollout } from '../../../src/use-cases/rollout/judge-stop.js'
import { CANARY, STABLE, type DrawnRollout } from './draw-rollout.js'
import { BAKE_SECONDS, openRollout, revisionOf } from './open-rollout.js'
import type { SampledSource } from './sampled-sources.js'
import type { SimulatedWorld } from './simulated-world.js'

/** How a rollout ended, and when: seconds after the weight rose. */
export interface PlayedRollout {
  readonly verdict: 'rolled back' | 'promoted' | 'inconclusive'
  readonly seconds: number
  readonly reason: string
  /** Epoch milliseconds. */
  readonly at: number
}

/** Plays one rollout with the gates of one source, from the rise of the weight to the verdict. */
export async function playRollout(
  rollout: DrawnRollout,
  sampled: SampledSource,
  world: SimulatedWorld
): Promise<PlayedRollout> {
  const { gates, state, dependencies, looks, moveTo, stop } = openRollout(rollout, sampled, world)
  const { startAt, canaryPercent } = rollout
  const judged: JudgedRollout = {
    plan: {
      ...{
        purpose: 'deploy',
        steps: [canaryPercent, 100],
        gates,
        bakeSeconds: BAKE_SECONDS,
        bakeMaxSeconds: BAKE_SECONDS
      },
      ...{ onInconclusive: 'abort', scaleDownDelaySeconds: 0, waitUntil: 'completed' }
    },
    ...{ state, eventLog: { detail: () => undefined }, beforeTraffic: '' }
  }
  const observed = {
    ...{ stable: revisionOf(STABLE), canary: revisionOf(CANARY), canaryPercent },
    stop: { id: 'first', since: startAt, expiresAt: undefined }
  } as unknown as Observation
  try {
    for (const at of looks) {
      moveTo(at)
      const judgement = await judgeStop(judged, observed, dependencies)
      const seconds = (at - startAt) / 1000
      if (judgement?.kind === 'continue') return { verdict: 'promoted', seconds, at, reason: judgement.reason }
      if (judgement?.kind === 'abort') {
        const { cause, reason } = judgement.abort
        return { verdict: cause === 'gate' ? 'rolled back' : 'inconclusive', seconds, at, reason }
      }
    }
    throw new Error('The rollout has no verdict.')
  } finally {
    await stop()
  }
}
