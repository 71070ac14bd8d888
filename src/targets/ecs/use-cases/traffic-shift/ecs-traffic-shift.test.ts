import { fakeEcrImages } from '../../../../../test/fakes/fake-ecr-images.js'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fakeClock } from '../../../../../test/fakes/fake-clock.js'
import {
  fakeTrafficShiftPlatform,
  GOOD_FATE,
  type PlatformFate
} from '../../../../../test/fakes/fake-traffic-shift-platform.js'
import { fakeStep } from '../../../../../test/fakes/fake-step.js'
import { sampleService } from '../../../../../test/fakes/sample-service.js'
import { DeployError } from '../../../../domain/errors.js'
import { parseEcsGates } from '../../domain/gate/parse-ecs-gates.js'
import { planRollout } from '../../domain/traffic-shift/plan-rollout.js'
import { openDeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import { initialTrafficShiftState } from './traffic-shift-state.js'
import type { TrafficShiftRollout } from './traffic-shift-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { ecsTrafficShift } from './ecs-traffic-shift.js'
import { endWithTruth } from './shift-traffic.js'
import { startTrafficShift } from './start-traffic-shift.js'
import { openRecord } from '../../../../use-cases/rollout/record-in-progress.js'
import { revisionOf } from '../../domain/record/revision-of.js'
import { watchFrom } from './task-watch.js'
import { recordOfShift } from './conclude-shift.js'

const GATES = parseEcsGates('errors:')
const PLAN = planRollout({
  ...{ steps: '20, 100', bakeSeconds: 300, bakeMaxSeconds: 600, scaleDownDelaySeconds: 0, pauseTimeoutSeconds: 0 },
  ...{ gates: GATES, timeoutSeconds: undefined }
})
const OURS = 'revision:2'

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

/** Leads one rollout of revision 2 on a platform with this fate, to its end. */
async function reconcile(changes: Partial<PlatformFate>, seed = 1, timeoutSeconds = PLAN.budget.atMostSeconds) {
  const clock = fakeClock()
  const fate = { ...GOOD_FATE, hookTimeoutSeconds: PLAN.hookTimeoutMinutes * 60, ...changes }
  const platform = fakeTrafficShiftPlatform(clock, fate, random(seed))
  const step = fakeStep()
  const unused = () => Promise.reject(new DeployError('access-denied', 'Nobody asks for that.'))
  const dependencies: ShiftDependencies = {
    ...step,
    ...platform,
    clock,
    taskDefinitions: {
      find: () => Promise.resolve(undefined),
      register: unused,
      activeRevisions: unused,
      deregister: unused
    },
    tasks: { stoppedOf: unused },
    taskLogs: { tail: unused },
    images: fakeEcrImages(),
    prober: { probe: unused },
    run: { commit: undefined, url: undefined },
    cancelled: new AbortController().signal,
    countCalls: () => 0,
    boundCalls: () => undefined
  }
  const rollout = await open(dependencies, timeoutSeconds)
  await startTrafficShift(rollout, dependencies)
  const target = ecsTrafficShift(dependencies)
  await endWithTruth({ ref: target.take(rollout) }, target, dependencies)
  const { rollback } = recordOfShift(rollout)
  return { ...platform, lines: step.lines, ending: rollout.record.ending, rollback, truth: platform.truth() }
}

async function open(dependencies: ShiftDependencies, timeoutSeconds: number): Promise<TrafficShiftRollout> {
  const { clock } = dependencies
  const before = sampleService({ taskDefinition: 'revision:1' })
  const now = clock.now()
  const to = { arn: OURS, family: 'api', revision: 2, status: 'ACTIVE', definition: {} } as const
  const service = await firstAnswer(() => dependencies.services.find('prod', 'api'))
  return {
    request: {
      ...{ ...PLAN, gates: GATES, scaleDownDelaySeconds: 0, onInconclusive: 'abort', cluster: 'prod', service: 'api' },
      ...{ taskDefinition: OURS, alarms: undefined, waitUntil: 'completed', onCancel: 'rollback' },
      ...{ onRunning: 'refuse', purpose: 'deploy', timeoutMilliseconds: timeoutSeconds * 1000 }
    },
    state: initialTrafficShiftState(service, service.deploymentConfiguration, now),
    tasks: watchFrom(
      { revisions: { from: undefined, to, origin: 'reused' }, failedTasksLimit: undefined },
      before,
      now
    ),
    record: openRecord(
      {
        ...{ service: 'api', startedAt: now, changes: { revision: [], settings: [] } },
        ...{
          from: undefined,
          to: revisionOf(to),
          eventLog: openDeploymentLog({ subject: 'api', prefix: '' }, dependencies)
        }
      },
      []
    )
  }
}

async function firstAnswer<Result>(ask: () => Promise<Result | undefined>): Promise<Result> {
  for (;;) {
    const answer = await ask().catch(() => undefined)
    if (answer !== undefined) return answer
  }
}

describe('reconciling a rollout', () => {
  it('brings a good revision to all traffic by one deployment, and restores the configuration', async () => {
    const { ending, changes, truth } = await reconcile({})
    expect(ending).toMatchObject({ verdict: 'succeeded', reasonCode: 'deployed' })
    expect(changes.map(({ kind }) => kind)).toEqual(['start', 'CONTINUE', 'CONTINUE', 'CONTINUE', 'configure'])
    expect(truth.configuration).toMatchObject({ strategy: 'ROLLING', lifecycleHooks: [] })
  })

  it('rolls a bad revision back at the pause', async () => {
    const { ending, changes, truth, rollback } = await reconcile({ errorShare: 0.5 })
    expect(rollback).toEqual({ requestedBy: 'deploy-kit', finished: true })
    expect(ending).toMatchObject({ verdict: 'rolled-back', reasonCode: 'gate' })
    expect(changes.map(({ kind }) => kind)).toEqual(['start', 'CONTINUE', 'ROLLBACK', 'configure'])
    expect(truth.weightOfOurs).toBe(0)
  })

  it('records a rollback by ECS itself as one of the platform, and none after success', async () => {
    expect((await reconcile({ alarmAfterSeconds: 200 })).rollback).toEqual({ requestedBy: 'platform', finished: true })
    expect((await reconcile({})).rollback).toBeUndefined()
  })

  it('waits for a deployment that shows late', async () => {
    const { ending, truth } = await reconcile({ visibleAfterSeconds: 45 })
    expect(ending?.verdict).toBe('succeeded')
    expect(truth.ours).toHaveLength(1)
  })

  it('reports that a deployment never became visible', async () => {
    const { ending } = await reconcile({ visibleAfterSeconds: 1_000_000 })
    expect(ending).toMatchObject({ verdict: 'unknown', reasonCode: 'not-visible' })
  })

  it('sends an update again that was cut off, and none whose answer alone was lost', async () => {
    for (const faults of [{ cutShare: 0.4 }, { lostShare: 0.4 }]) {
      const { ending, truth } = await reconcile(faults, 3)
      expect(ending?.verdict).toBe('succeeded')
      expect(truth.ours).toHaveLength(1)
    }
  })

  it('deploys the previous revision when a rollback lost its race', async () => {
    const { ending, truth, changes, rollback } = await reconcile({ rollbackRace: 'loses' }, 1, 10)
    expect(rollback).toMatchObject({ requestedBy: 'deploy-kit' })
    expect(ending).toMatchObject({ verdict: 'timed-out' })
    expect(ending?.reason).toContain('was deployed again. It is serving 100% of traffic')
    expect(truth.weightOfOurs).toBe(0)
    expect(changes.flatMap(({ kind, of }) => (kind === 'start' ? [of] : []))).toEqual([OURS, 'revision:1'])
    expect(truth.configuration).toMatchObject({ strategy: 'ROLLING', lifecycleHooks: [] })
  })

  it('reports what is true, whatever the platform and others do', async () => {
    const share = fc.constantFrom(0, 0, 0.1, 0.3)
    const moment = fc.option(fc.integer({ min: 1, max: 2_000 }), { nil: undefined, freq: 3 })
    const fates = fc.record({
      visibleAfterSeconds: fc.constantFrom(0, 5, 40, 110),
      errorShare: fc.constantFrom(0, 0, 0.5),
      lostShare: share,
      cutShare: share,
      supersededAfterSeconds: moment,
      alarmAfterSeconds: moment,
      continuedByOthersAfterSeconds: moment,
      rollbackRace: fc.constantFrom('rolls-back' as const, 'loses' as const)
    })
    await fc.assert(
      fc.asyncProperty(fates, fc.integer({ min: 1, max: 1e6 }), async (fate, seed) => {
        const { ending, changes, truth } = await reconcile(fate, seed)
        expect(ending).toBeDefined()
        expectNoWayForwardAfterOneBack(changes)
        expectOnlyOwn(changes, truth)
        expectTruth(ending?.verdict, truth)
      }),
      { numRuns: 300, seed: 20_261_121 }
    )
  })
})

type Reconciled = Awaited<ReturnType<typeof reconcile>>

function expectNoWayForwardAfterOneBack(changes: Reconciled['changes']): void {
  const back = changes.findIndex(({ kind }) => kind === 'ROLLBACK' || kind === 'stop')
  const after =
    back === -1 ? [] : changes.slice(back).filter(({ kind, of }) => kind === 'CONTINUE' && of === changes[back]?.of)
  expect(after).toEqual([])
}

function expectOnlyOwn(changes: Reconciled['changes'], { ours }: Reconciled['truth']): void {
  const own = ours.map(({ arn }) => arn)
  const acts = changes.filter(({ kind }) => ['CONTINUE', 'ROLLBACK', 'stop'].includes(kind))
  expect(acts.filter(({ of }) => !own.includes(of))).toEqual([])
  expect(ours).toHaveLength(1)
}

function expectTruth(verdict: string | undefined, { ours, newest, weightOfOurs }: Reconciled['truth']): void {
  const [own] = ours
  switch (verdict) {
    case 'succeeded':
      expect(own?.status).toBe('SUCCESSFUL')
      expect(weightOfOurs).toBe(100)
      break
    case 'rolled-back':
    case 'timed-out':
      expect(weightOfOurs).toBe(0)
      expect(newest?.status).toMatch(/SUCCESSFUL$/)
      break
    case 'superseded':
      expect(own?.status).toBe('STOPPED')
      expect(newest?.taskDefinition).toBe('revision:9')
      break
    default:
      throw new Error(`The verdict is ${verdict ?? 'missing'}: ${JSON.stringify({ own, newest })}`)
  }
}
