import type { GatePlan } from '../../../src/domain/gate/gate-plan.js'
import { toResult, type ServiceResult } from '../../../src/domain/rollout/result.js'
import type { EvidenceSource } from '../../../src/ports/evidence-source.js'
import { reportShift } from '../../../src/use-cases/rollout/report/report-shift.js'
import { rollOut, type RolledOut } from '../../../src/use-cases/rollout/roll-out.js'
import type { RolloutState } from '../../../src/use-cases/rollout/rollout-state.js'
import { steppedTarget } from '../../../src/targets/stepped/use-cases/stepped-target.js'
import { memorySplit } from '../../fakes/split/memory-traffic-split.js'
import { fakeSource, type FakeFigures } from '../../fakes/source/fake-source.js'
import { behaviorNamed, type Behavior } from '../../fakes/split/revision-behavior.js'
import { SteppedClock } from '../stepped/stepped-clock.js'

const revision = (id: string) => ({ id, label: id, images: {}, digests: {} })
export const [STABLE, CANARY] = [revision('one'), revision('two')]

export interface LiveCase {
  readonly seed: number
  readonly requestsPerMinute: number
  readonly canary: Pick<Behavior, 'errorRate' | 'slowRate'>
  readonly gates: GatePlan
  readonly bakeSeconds: number
  /** By how much the rollout starts after a whole minute. */
  readonly offsetMilliseconds: number
  /** What the source `prom` has. */
  readonly figures: FakeFigures
}

/** A rollout that is over: its record, what judged it, and where its figures are. */
export interface PlayedLive {
  readonly state: RolloutState
  readonly verdict: string
  readonly record: ServiceResult
  readonly evidence: EvidenceSource
  readonly clock: SteppedClock
}

/** Rolls a revision out on a platform in memory, with all of the live code, in a stepped clock. */
export async function playLive({
  seed,
  requestsPerMinute,
  canary,
  gates,
  figures,
  ...time
}: LiveCase): Promise<PlayedLive> {
  const clock = new SteppedClock(Date.UTC(2026, 10, 28, 12) + time.offsetMilliseconds)
  const platform = memorySplit({
    ...{ clock, seed, requestsPerMinute, stable: STABLE, hasTimer: true },
    behaviorOf: ({ id }) => ({ ...behaviorNamed('sound'), ...(id === CANARY.id ? canary : {}) })
  })
  const target = steppedTarget({
    ...{ split: platform.split, clock, platformName: 'Memory', newToken: () => '1' },
    ...{ leaseSeconds: 300, readyWithinSeconds: 300, pauseTimeoutSeconds: 3_600 },
    capabilities: {
      ...{ traffic: 'request-weight', stops: 'any-list', preview: false, perRevisionMetrics: true },
      survivesLostRunner: 'lease'
    },
    explain: () => ({ facts: [], links: [], nextSteps: [] })
  })
  const steps = [10, 50, 100]
  const { bakeSeconds } = time
  const startedAt = clock.now()
  let ended: RolledOut<unknown, unknown> | undefined
  void rollOut(
    {
      spec: {
        ...{ canary: CANARY, steps, scaleDownDelaySeconds: 0, run: 'run 1' },
        ...{ isWayBack: false, supersede: false, resume: false }
      },
      ...{ mode: 'deploy', purpose: 'deploy', steps, gates, bakeSeconds, bakeMaxSeconds: 3 * bakeSeconds },
      ...{ onInconclusive: 'abort', scaleDownDelaySeconds: 0, waitUntil: 'completed', timeoutMilliseconds: 86_400_000 }
    },
    {
      ...{ target, clock, eventLog: { milestone: () => undefined, detail: () => undefined } },
      ...{ prober: { probe: () => Promise.resolve({ kind: 'no-answer', why: 'none' }) } },
      sources: new Map([['prom', fakeSource(figures)]]),
      ...{ cancelled: new AbortController().signal, boundCalls: () => undefined }
    }
  ).then(done => (ended = done))
  await clock.until(() => ended !== undefined, 86_400_000)
  if (ended?.state === undefined) throw new Error('It has not ended.')
  const { state, ending } = ended
  const finishedAt = clock.now()
  const shift = reportShift({ state, startedAt, finishedAt, canary: 'two', stable: 'one' })
  return {
    ...{ state, verdict: ending.verdict, clock },
    evidence: platform.split.evidence(CANARY, STABLE),
    record: recordOf()
  }

  function recordOf(): ServiceResult {
    const times = { startedAt, finishedAt }
    const nothing = {
      failures: [],
      unhealthy: [],
      events: [],
      counts: [],
      excerpts: [],
      facts: [],
      links: [],
      nextSteps: []
    }
    const record = {
      ...{ platform: 'compose', instanceNoun: 'container', target: 'memory', service: 'api', subject: 'api', ending },
      ...{ ...times, from: STABLE, to: CANARY, isStarted: true, servesAlone: true, instances: undefined },
      ...{ rollback: undefined, supersededBy: undefined, ...nothing, changes: { revision: [], settings: [] }, shift }
    }
    const result = toResult(
      { mode: 'deploy', ending, ...times, services: [record], strategy: 'canary' },
      { run: { commit: undefined, url: undefined }, platformCalls: 0 }
    )
    const [service] = (JSON.parse(JSON.stringify(result)) as typeof result).services
    if (service === undefined) throw new Error('There is no record.')
    return service
  }
}
