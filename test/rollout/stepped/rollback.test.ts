import { describe, expect, it } from '@jest/globals'
import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import type { OpenQuestions } from '../../../local/aws/ecs/open-questions.js'
import { look, OTHER_ANSWERS, type Observation } from './play-recovery.js'
import { openSteppedCloud, type SteppedCloud, type SteppedService } from './stepped-cloud.js'
import {
  startSteppedRun,
  untilEnded,
  type Circumstances,
  type Ended,
  type Inputs,
  type SteppedRun
} from './stepped-run.js'

const CANARY = { strategy: 'canary', steps: '20, 100', image: 'shop/api:2' }
const BACK = { 'task-definition': 'api:1', purpose: 'rollback' }
const SETTLED = { strategy: 'ROLLING', hooks: 0, tags: [], shares: [100, 0], reached: true }
const ON_ONE = { running: ['api:1'], taskDefinition: 'api:1' }
const ALARMED: DeploymentConfiguration = { alarms: { alarmNames: ['api-5xx'], enable: true, rollback: true } }
const MINUTE = 60_000

interface Scene {
  readonly service?: SteppedService
  readonly answers?: Partial<OpenQuestions>
}

async function inCloud<Result>(
  { service, answers }: Scene,
  play: (cloud: SteppedCloud) => Promise<Result>
): Promise<Result> {
  const cloud = await openSteppedCloud(service, answers)
  try {
    return await play(cloud)
  } finally {
    await cloud.stop()
  }
}

const end = (cloud: SteppedCloud, inputs: Inputs, circumstances?: Circumstances) =>
  untilEnded(cloud, startSteppedRun(cloud, inputs, circumstances))

async function atPause(cloud: SteppedCloud, percent: number): Promise<void> {
  await cloud.clock.until(async () => {
    const [newest] = await cloud.deployments()
    const isPaused = newest?.lifecycleHookDetails?.some(({ status }) => status === 'AWAITING_ACTION') === true
    return isPaused && newest.targetServiceRevision?.requestedProductionTrafficWeight === percent
  }, 10 * MINUTE)
}

/** Loses a run at a stage of its deployment. */
async function loseAt(cloud: SteppedCloud, inputs: Inputs, isThere: () => Promise<boolean>): Promise<SteppedRun> {
  const run = startSteppedRun(cloud, inputs)
  await cloud.clock.until(isThere, 10 * MINUTE)
  run.kill()
  return run
}

const scalesUp = (cloud: SteppedCloud) => async () => (await cloud.deployments())[0]?.lifecycleStage === 'SCALE_UP'

interface WentBack {
  readonly ended: Ended
  readonly firstEffectAfter: number | undefined
  readonly lines: readonly string[]
  readonly after: Observation
}

async function goBack(cloud: SteppedCloud, circumstances?: Circumstances, inputs: Inputs = BACK): Promise<WentBack> {
  const run = startSteppedRun(cloud, inputs, circumstances)
  const ended = await untilEnded(cloud, run)
  return { ended, firstEffectAfter: run.firstEffectAfter(), lines: run.lines, after: await look(cloud) }
}

function expectBack({ ended, firstEffectAfter, after }: WentBack): void {
  expect(ended).toMatchObject({ verdict: 'succeeded', failure: undefined })
  expect(ended.reason).toMatch(/ The rollback took [\dhms. ]+\.$/)
  expect(ended.reason.match(/The rollback took/g)).toHaveLength(1)
  expect(firstEffectAfter).toBeLessThanOrEqual(30_000)
  expect(after).toMatchObject({ ...SETTLED, ...ON_ONE })
}

describe('a rollback is not refused', () => {
  it('while an alarm of the service is in ALARM, and warns of it', () =>
    inCloud({ service: { deploymentConfiguration: ALARMED } }, async cloud => {
      await end(cloud, { image: 'shop/api:2' })
      cloud.alarms.set('api-5xx', 'ALARM')
      expect(await end(cloud, { image: 'shop/api:3' })).toMatchObject({ verdict: 'failed', code: 'preflight' })
      const back = await goBack(cloud)
      expectBack(back)
      expect(back.lines.join('\n')).toMatch(
        /Alarm api-5xx .* is already in ALARM.* The rollback continues without it\./
      )
    }))

  it.each([['rolling'], ['blue-green']])('by %s while CloudWatch does not answer', strategy =>
    inCloud({ service: { deploymentConfiguration: ALARMED } }, async cloud => {
      cloud.alarms.set('api-5xx', 'OK')
      await end(cloud, { image: 'shop/api:2' })
      const inputs = strategy === 'rolling' ? BACK : { ...BACK, strategy }
      expectBack(await goBack(cloud, { metrics: 'dead' }, inputs))
    })
  )

  it.each([
    ['rolling', {}],
    ['canary', { steps: '20, 100' }],
    ['blue-green', {}]
  ])('by %s though its gates fail', (strategy, more) =>
    inCloud({}, async cloud => {
      cloud.alarms.set('orders-are-low', 'ALARM')
      await end(cloud, { image: 'shop/api:2' })
      const gates = strategy === 'rolling' ? {} : { gates: 'alarms: [orders-are-low]\nmetric-delay: 0s' }
      expectBack(await goBack(cloud, {}, { ...BACK, strategy, ...more, ...gates }))
    })
  )

  it.each([0, 20, 100])('by a canary of another run at %i%%: that is rolled back first', percent =>
    inCloud({}, async cloud => {
      const canary = startSteppedRun(cloud, { ...CANARY, bake: '2m', 'bake-max': '2m' })
      await atPause(cloud, percent)
      const back = await goBack(cloud)
      expectBack(back)
      expect(back.ended.reason).toMatch(
        new RegExp(
          `^A canary of api:2 at ${percent}% was rolled back first: traffic returned to api:1 after [\\d.]+s\\.`
        )
      )
      const reconciliation = await untilEnded(cloud, canary)
      expect(reconciliation).toMatchObject({ verdict: 'rolled-back', code: 'rolled-back-by-others' })
      expect(await look(cloud)).toMatchObject({ ...SETTLED, ...ON_ONE })
    })
  )

  it('by a rollout that waits for a person', () =>
    inCloud({}, async cloud => {
      const paused = await end(cloud, { ...CANARY, strategy: 'blue-green', steps: '', 'wait-until': 'traffic-shifted' })
      expect(paused).toMatchObject({ code: 'traffic-shifted' })
      expectBack(await goBack(cloud))
    }))

  it('by a rolling deployment that is in progress', () =>
    inCloud({}, async cloud => {
      const rolling = startSteppedRun(cloud, { image: 'shop/api:sick', 'max-failed-tasks': '50' })
      await cloud.clock.pass(30_000)
      expectBack(await goBack(cloud))
      expect(await untilEnded(cloud, rolling)).toMatchObject({ verdict: 'superseded' })
    }))

  it.each([
    ['the likelier answers', {}],
    ['the other answers', OTHER_ANSWERS]
  ] as const)(
    'after a canary left the traffic on the alternate group, and uses blue/green with %s of ECS',
    (_, answers) =>
      inCloud({ answers }, async cloud => {
        expect(await end(cloud, CANARY)).toMatchObject({ verdict: 'succeeded' })
        const back = await goBack(cloud)
        expectBack(back)
        expect(back.lines.join('\n')).toContain(
          'rolling back with a blue/green deployment: production traffic is on the'
        )
      })
  )

  it('of a service that deploys by BLUE_GREEN itself, and it still does afterwards', () =>
    inCloud({ service: { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 } } }, async cloud => {
      await end(cloud, { ...CANARY, strategy: 'blue-green', steps: '' })
      expect(await end(cloud, { image: 'shop/api:3' })).toMatchObject({ verdict: 'failed', code: 'wrong-strategy' })
      const { ended, after } = await goBack(cloud)
      expect(ended).toMatchObject({ verdict: 'succeeded' })
      expect(after).toMatchObject({ ...SETTLED, ...ON_ONE, strategy: 'BLUE_GREEN' })
      expect((await cloud.service()).deploymentConfiguration).toMatchObject({ bakeTimeInMinutes: 5 })
    }))

  it('and one that is lost on the way leaves nothing that the next run does not restore', () =>
    inCloud({}, async cloud => {
      await end(cloud, CANARY)
      const lost = startSteppedRun(cloud, BACK)
      await cloud.clock.until(
        async () => (await cloud.service()).deploymentConfiguration?.strategy === 'BLUE_GREEN',
        MINUTE
      )
      lost.kill()
      await cloud.clock.until(async () => (await cloud.deployments())[0]?.status === 'SUCCESSFUL', 10 * MINUTE)
      expect(await end(cloud, { image: 'shop/api:3' })).toMatchObject({ verdict: 'succeeded' })
      expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:3'] })
    }))
})

describe.each([
  ['the likelier answers', {}],
  ['the other answers', OTHER_ANSWERS]
] as const)(
  'a rolling deployment after a canary left the traffic on the alternate group, with %s of ECS',
  (_, answers) => {
    it('uses blue/green, and the next one is rolling again', () =>
      inCloud({ answers }, async cloud => {
        await end(cloud, CANARY)
        const planned = startSteppedRun(cloud, { image: 'shop/api:3', 'dry-run': 'true' })
        expect(await untilEnded(cloud, planned)).toMatchObject({ verdict: 'succeeded', code: 'would-change' })
        expect(planned.lines.join('\n')).toContain('plan: all traffic at once with a blue/green deployment')
        const plain = startSteppedRun(cloud, { image: 'shop/api:3' })
        expect(await untilEnded(cloud, plain)).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
        expect(plain.lines.join('\n')).toContain('deploying with a blue/green deployment: production traffic is on the')
        expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:3'] })
        const next = startSteppedRun(cloud, { image: 'shop/api:2' })
        expect(await untilEnded(cloud, next)).toMatchObject({ verdict: 'succeeded' })
        expect(next.lines.join('\n')).not.toContain('blue/green')
      }))

    it('is refused while an alarm is in ALARM, in a dry run too, and changes nothing', () =>
      inCloud({ answers, service: { deploymentConfiguration: ALARMED } }, async cloud => {
        cloud.alarms.set('api-5xx', 'OK')
        await end(cloud, CANARY)
        cloud.alarms.set('api-5xx', 'ALARM')
        const before = await look(cloud)
        for (const dry of ['true', 'false']) {
          const ended = await end(cloud, { image: 'shop/api:3', 'dry-run': dry })
          expect(ended).toMatchObject({ verdict: 'failed', code: 'preflight' })
          expect(ended.reason).toContain('Alarm api-5xx of service')
        }
        expect(await look(cloud)).toEqual(before)
      }))

    it('keeps all traffic on the live version when the canary is never healthy', () =>
      inCloud({ answers }, async cloud => {
        await end(cloud, CANARY)
        const before = await look(cloud)
        expect(await end(cloud, { image: 'shop/api:sick' })).toMatchObject({ verdict: 'rolled-back' })
        expect(await look(cloud)).toMatchObject({ ...SETTLED, running: before.running, shares: before.shares })
      }))
  }
)

describe('a runner that is lost while a version scales up that is never healthy', () => {
  it.each(['sick', 'crash'])('(%s) has ECS roll back by its circuit breaker, where ECS applies it', image =>
    inCloud({}, async cloud => {
      await loseAt(cloud, { ...CANARY, image: `shop/api:${image}` }, scalesUp(cloud))
      await cloud.clock.until(async () => (await cloud.deployments())[0]?.status === 'ROLLBACK_SUCCESSFUL', 15 * MINUTE)
      expect(await end(cloud, { image: 'shop/api:3' })).toMatchObject({ verdict: 'succeeded' })
      expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:3'], breaker: false })
    })
  )

  it.each(['ignored', 'rejected'] as const)(
    'is followed by a run that rolls it back, where the breaker is %s',
    shiftBreaker =>
      inCloud({ answers: { shiftBreaker } }, async cloud => {
        await loseAt(cloud, { ...CANARY, image: 'shop/api:sick' }, scalesUp(cloud))
        await cloud.clock.pass(60 * MINUTE)
        expect((await cloud.deployments())[0]).toMatchObject({ status: 'IN_PROGRESS' })
        expectBack(await goBack(cloud))
      })
  )

  it.each([
    ['canary', CANARY],
    ['rolling', { image: 'shop/api:2' }]
  ])('and is joined by the same %s again: that watches its tasks, and gives it up within a minute', (_, inputs) =>
    inCloud({ answers: { shiftBreaker: 'ignored' } }, async cloud => {
      const bad = { ...inputs, image: 'shop/api:crash', timeout: '30m' }
      await loseAt(cloud, bad, async () => (await cloud.deployments()).length === 2)
      const joined = await end(cloud, bad)
      expect(joined).toMatchObject({ verdict: 'rolled-back', code: 'task-failures' })
      expect(joined.tookMilliseconds).toBeLessThan(1.5 * MINUTE)
      expect(await look(cloud)).toMatchObject({ ...SETTLED, ...ON_ONE })
    })
  )
})

describe('a canary that supersedes', () => {
  it('another one rolls it back first, and deploys', () =>
    inCloud({}, async cloud => {
      const other = startSteppedRun(cloud, { ...CANARY, bake: '10m', 'bake-max': '10m' })
      await atPause(cloud, 20)
      const refused = await end(cloud, { ...CANARY, image: 'shop/api:3', 'on-running': 'refuse' })
      expect(refused.reason).toMatch(
        /^A canary of api:2 at 20% is in progress and blocks this deployment\. Set `on-running: supersede` .*its pause expires at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\./
      )
      const ended = await end(cloud, { ...CANARY, image: 'shop/api:3', 'on-running': 'supersede' })
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(ended.reason).toMatch(/^A canary of api:2 at 20% was rolled back first: traffic returned to api:1/)
      expect(await untilEnded(cloud, other)).toMatchObject({ verdict: 'rolled-back' })
      expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:3'] })
    }))

  it('a rolling deployment waits for its end first, as ECS takes no other strategy before', () =>
    inCloud({}, async cloud => {
      const rolling = startSteppedRun(cloud, { image: 'shop/api:sick', 'max-failed-tasks': '50' })
      await cloud.clock.pass(30_000)
      expect(await end(cloud, { ...CANARY, image: 'shop/api:3', 'on-running': 'supersede' })).toMatchObject({
        ...{ verdict: 'succeeded', code: 'deployed' },
        reason: expect.stringContaining('A rolling deployment of api:2 was rolled back first')
      })
      expect(await untilEnded(cloud, rolling)).toMatchObject({ verdict: 'rolled-back' })
      expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:3'] })
    }))
})

describe('what a canary changes of the service is restored', () => {
  it.each([
    ['a bake time of its own', { ...ALARMED, bakeTimeInMinutes: 7 }, { bakeTimeInMinutes: 7 }],
    ['5 minutes of bake, which ECS no longer computes, where it has alarms', ALARMED, { bakeTimeInMinutes: 5 }],
    [
      'early success',
      {
        minimumHealthyPercent: 50,
        earlySuccessCriteria: { enable: true, healthyPercent: 50, sourceServiceRevisionCleanup: 'DEFERRED' }
      },
      { earlySuccessCriteria: { enable: true, healthyPercent: 50, sourceServiceRevisionCleanup: 'DEFERRED' } }
    ],
    [
      'a circuit breaker with a threshold',
      {
        deploymentCircuitBreaker: { enable: true, rollback: false, thresholdConfiguration: { type: 'COUNT', value: 9 } }
      },
      {
        deploymentCircuitBreaker: { enable: true, rollback: false, thresholdConfiguration: { type: 'COUNT', value: 9 } }
      }
    ]
  ] as const)('with %s', (_, deploymentConfiguration, restored) =>
    inCloud({ service: { deploymentConfiguration: structuredClone(deploymentConfiguration) } }, async cloud => {
      cloud.alarms.set('api-5xx', 'OK')
      expect(await end(cloud, CANARY)).toMatchObject({ verdict: 'succeeded' })
      expect((await cloud.service()).deploymentConfiguration).toMatchObject({ ...restored, strategy: 'ROLLING' })
    })
  )

  it('although ECS refuses it at first; what it keeps refusing is a warning of the run', () =>
    inCloud({}, async cloud => {
      const refusal = { kind: 'error', code: 'InvalidParameterException', status: 400, message: 'Not now.' } as const
      cloud.faults.add({ action: 'ecs:UpdateService', kind: refusal, after: 1, times: 4 })
      expect(await end(cloud, CANARY)).toMatchObject({ verdict: 'succeeded' })
      expect(await look(cloud)).toMatchObject(SETTLED)
      cloud.faults.add({ action: 'ecs:UpdateService', kind: refusal, after: 1 })
      const stuck = startSteppedRun(cloud, { ...CANARY, image: 'shop/api:3' })
      expect(await untilEnded(cloud, stuck)).toMatchObject({ verdict: 'succeeded' })
      expect(stuck.lines.join('\n')).toMatch(/warning: The deployment configuration was not restored: .*Not now\./)
      cloud.faults.clear()
    }))
})

describe('a rollback after the deployment completed', () => {
  const BROKEN = { kind: 'error', code: 'ServerException', status: 500 } as const

  /** Its gate fails at 100%, no rollback reaches ECS, and another user continues it to its end. */
  async function loseTheRace(cloud: SteppedCloud, prepare: () => Promise<void>): Promise<Ended> {
    cloud.alarms.set('x', 'OK')
    const run = startSteppedRun(cloud, { ...CANARY, gates: 'alarms: [x]\nmetric-delay: 0s', timeout: '20m' })
    await atPause(cloud, 100)
    await prepare()
    for (const action of ['ecs:ContinueServiceDeployment', 'ecs:StopServiceDeployment'])
      cloud.faults.add({ action, kind: BROKEN })
    cloud.alarms.set('x', 'ALARM')
    await cloud.clock.pass(20_000)
    await continuePause(cloud)
    return untilEnded(cloud, run)
  }

  async function continuePause(cloud: SteppedCloud): Promise<void> {
    const [newest] = await cloud.deployments()
    const hookId = newest?.lifecycleHookDetails?.find(({ status }) => status === 'AWAITING_ACTION')?.hookId
    const { serviceDeploymentArn } = newest ?? {}
    if (hookId !== undefined)
      await cloud.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId, action: 'CONTINUE' })
  }

  it('deploys the previous revision again', () =>
    inCloud({}, async cloud => {
      const ended = await loseTheRace(cloud, () => Promise.resolve())
      expect(ended).toMatchObject({ verdict: 'rolled-back', code: 'gate' })
      expect(await look(cloud)).toMatchObject({ ...SETTLED, ...ON_ONE })
    }))

  it('reports what runs and why it should not, where that revision is gone, and restores the service', () =>
    inCloud({}, async cloud => {
      const ended = await loseTheRace(cloud, () => cloud.call('DeregisterTaskDefinition', { taskDefinition: 'api:1' }))
      expect(ended).toMatchObject({
        ...{ verdict: 'failed', code: 'rollback-unfinished' },
        reason:
          'api:2 is still serving 100% of traffic; it was too late to roll back. Alarm x is in ALARM. AWS rejected ecs:UpdateService. AWS reported: TaskDefinition is inactive'
      })
      expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:2'] })
    }))

  it('ends a rollback whose tasks failed at first: what it leaves is not deployed again', () =>
    inCloud({ answers: { shiftBreaker: 'ignored' } }, async cloud => {
      await end(cloud, CANARY)
      cloud.runtime.images.set('shop/api:1', { exitCode: 1, exitAfterMilliseconds: 2_000 })
      const back = startSteppedRun(cloud, { ...BACK, strategy: 'blue-green' })
      for (const action of ['ecs:ContinueServiceDeployment', 'ecs:StopServiceDeployment'])
        cloud.faults.add({ action, kind: BROKEN })
      await cloud.clock.until(() => back.lines.some(line => line.startsWith('Rolling back: ')), 10 * MINUTE)
      cloud.runtime.images.set('shop/api:1', {})
      await cloud.clock.until(async () => {
        await continuePause(cloud)
        return back.ended() !== undefined
      }, 20 * MINUTE)
      expect(await untilEnded(cloud, back)).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(await look(cloud)).toMatchObject({ ...SETTLED, ...ON_ONE })
    }))

  it('names the gate that failed, where the answer of ECS is lost', () =>
    inCloud({}, async cloud => {
      const ended = await loseTheRace(cloud, () => {
        cloud.faults.add({ action: 'ecs:UpdateService', kind: BROKEN })
        return Promise.resolve()
      })
      expect(ended).toMatchObject({ verdict: 'unknown', code: 'outcome-unknown' })
      expect(ended.reason).toMatch(/^Alarm x is in ALARM\. AWS returned HTTP 500 /)
    }))
})

describe('an early success', () => {
  it('is not called all traffic', () =>
    inCloud(
      {
        service: {
          desiredCount: 4,
          deploymentConfiguration: {
            ...{ minimumHealthyPercent: 50, maximumPercent: 150 },
            earlySuccessCriteria: { enable: true, healthyPercent: 50, sourceServiceRevisionCleanup: 'DEFERRED' }
          }
        }
      },
      async cloud => {
        const ended = await end(cloud, { image: 'shop/api:2' })
        expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
        expect(ended.reason).toMatch(
          /success for api:2 before all tasks were replaced \(earlySuccessCriteria of the service\)/
        )
        expect(ended.steps).toEqual([])
      }
    ))
})

describe('post', () => {
  it.each([
    [
      'when it sent UpdateService',
      { action: 'ecs:UpdateService', count: 1, when: 'before' },
      'its update did not reach ECS'
    ],
    ['before that', { action: 'ecs:TagResource', count: 1, when: 'after' }, 'no update had been sent']
  ] as const)('of a run that was killed %s reports that nothing was changed', (_, at, why) =>
    inCloud({}, async cloud => {
      const run = startSteppedRun(cloud, CANARY, { at, does: 'kill' })
      await cloud.clock.until(() => run.isDead(), MINUTE)
      const { failure, summary } = await run.post()
      expect(failure).toBeUndefined()
      expect(summary).toContain(`${why}: the service was not changed and runs api:1`)
      expect(await look(cloud)).toMatchObject({ ...SETTLED, ...ON_ONE })
    })
  )

  it('of a run that was canceled while UpdateService was answered by 500 reports that nothing was changed', () =>
    inCloud({}, async cloud => {
      cloud.faults.add({ action: 'ecs:UpdateService', kind: { kind: 'error', code: 'ServerException', status: 500 } })
      const at = { action: 'ecs:UpdateService', count: 1, when: 'after' } as const
      const run = startSteppedRun(cloud, CANARY, { at, does: 'cancel' })
      expect(await untilEnded(cloud, run)).toMatchObject({ verdict: 'cancelled' })
      cloud.faults.clear()
      const { failure, summary } = await run.post()
      expect(failure).toBeUndefined()
      expect(summary).toContain('its update did not reach ECS: the service was not changed and runs api:1')
    }))

  it.each([['canary'], ['rolling']])('of a %s that had succeeded, with on-cancel: leave, reports success', strategy =>
    inCloud({}, async cloud => {
      const inputs = strategy === 'rolling' ? { image: 'shop/api:2' } : CANARY
      const run = startSteppedRun(cloud, { ...inputs, 'on-cancel': 'leave' })
      await cloud.clock.until(async () => {
        const [newest] = await cloud.deployments()
        return (
          newest?.status === 'IN_PROGRESS' &&
          (newest.targetServiceRevision?.runningTaskCount ?? 0) === 2 &&
          (strategy === 'rolling' || newest.lifecycleStage === 'CLEAN_UP')
        )
      }, 10 * MINUTE)
      run.kill()
      await cloud.clock.until(async () => (await cloud.deployments())[0]?.status === 'SUCCESSFUL', 10 * MINUTE)
      const { failure, summary } = await run.post()
      expect(failure).toBeUndefined()
      expect(summary).toContain('api:2 is serving 100% of traffic')
      expect(summary).not.toContain('left as it is')
      expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:2'] })
    })
  )
})
