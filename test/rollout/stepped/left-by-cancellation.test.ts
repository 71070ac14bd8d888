import { expect, it } from '@jest/globals'
import { rollOutWhenFree, type SteppedRequest } from '../../../src/targets/stepped/use-cases/roll-out-when-free.js'
import { toRolloutRequest } from '../../../src/targets/stepped/use-cases/stepped-rollout-request.js'
import { steppedTarget } from '../../../src/targets/stepped/use-cases/stepped-target.js'
import { openDeploymentLog } from '../../../src/use-cases/rollout/deployment-log.js'
import { fakeStep } from '../../fakes/fake-step.js'
import { memorySplit } from '../../fakes/split/memory-traffic-split.js'
import { behaviorNamed } from '../../fakes/split/revision-behavior.js'
import { SteppedClock } from './stepped-clock.js'

const revision = (id: string) => ({ id, label: id, images: {}, digests: {} })
const REQUEST: SteppedRequest = {
  ...{ mode: 'deploy', purpose: 'deploy', steps: [10, 100], bakeSeconds: 60, bakeMaxSeconds: 600 },
  gates: { gates: [], warmUpMinutes: 0, metricDelaySeconds: 0, errorSource: 'proxy' },
  ...{ waitUntil: 'completed', onInconclusive: 'abort', scaleDownDelaySeconds: 0, timeoutMilliseconds: 3_600_000 },
  ...{ pauseTimeoutSeconds: 3_600, onCancel: 'leave', onRunning: 'wait', waitMilliseconds: 60_000, planLines: [] }
}

it('a canceled job with on-cancel: leave moves no more traffic, also where its process ends much later', async () => {
  const clock = new SteppedClock()
  const platform = memorySplit({
    ...{ clock, seed: 1, requestsPerMinute: 60, stable: revision('one'), hasTimer: false },
    behaviorOf: () => behaviorNamed('sound')
  })
  const { split } = platform
  const shareOf = async () => (await split.readShares()).others[0]?.percent
  const target = steppedTarget({
    ...{ split, clock, platformName: 'Memory', newToken: () => '1' },
    ...{ leaseSeconds: 300, readyWithinSeconds: 300, pauseTimeoutSeconds: 3_600 },
    capabilities: {
      ...{ traffic: 'request-weight', stops: 'any-list', preview: false, perRevisionMetrics: true },
      survivesLostRunner: 'no'
    },
    explain: () => ({ facts: [], links: [], nextSteps: [] })
  })
  const cancellation = new AbortController()
  let verdict: string | undefined
  void rollOutWhenFree(
    {
      ...{ request: REQUEST, spec: toRolloutRequest(REQUEST, revision('two'), 'run 1'), target, lock: split },
      eventLog: openDeploymentLog({ subject: 'web', prefix: '' }, { clock, log: fakeStep().log }),
      ...{ sources: undefined, hooks: undefined, leftReason: 'The job was canceled.' }
    },
    {
      world: {
        prober: { probe: () => Promise.resolve({ kind: 'no-answer', why: 'none' }) },
        boundCalls: () => undefined,
        countCalls: () => 0
      },
      ...{ clock, cancelled: cancellation.signal }
    }
  ).then(({ ending }) => (verdict = ending.verdict))
  await clock.until(async () => (await shareOf()) === 10, 600_000)
  cancellation.abort()
  await clock.until(() => verdict !== undefined, 60_000)
  expect(verdict).toBe('cancelled')
  await clock.pass(1_800_000)
  expect(await shareOf()).toBe(10)
})
