import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sampleDeployment, sampleService } from '../../../../../test/fakes/sample-service.js'
import { nextRollingMove } from './next-rolling-move.js'
import type { RollingTurn } from './rolling-move.js'
import { follow, noteObservation, startCourse, type RollingCourse } from './rolling-course.js'
import type { RollingMove } from './rolling-move.js'
import type { RollingPlan } from './rolling-plan.js'
import type { RollingSight } from './rolling-sight.js'
import type { ServiceDeployment } from '../service/service-deployment.js'
import type { DeploymentSnapshot, ServiceSnapshot } from '../service/service-snapshot.js'
import type { InstanceFailure } from '../../../../domain/rollout/instance-failure.js'

const NOW = 1_700_000_000_000
const [OURS, BEFORE, OTHER] = ['arn:…/api:2', 'arn:…/api:1', 'arn:…/api:3'] as const

const deployment = (changes: Partial<DeploymentSnapshot> = {}): DeploymentSnapshot => ({
  ...{
    id: 'ours',
    status: 'PRIMARY',
    taskDefinition: OURS,
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: undefined
  },
  ...{ desiredCount: 2, runningCount: 0, pendingCount: 0, failedTasks: 0, createdAt: NOW },
  ...changes
})
const old = deployment({
  id: 'old',
  status: 'ACTIVE',
  taskDefinition: BEFORE,
  rolloutState: 'COMPLETED',
  runningCount: 2
})
const oldAlone = { ...old, status: 'PRIMARY' }

const plan: RollingPlan = {
  ...{ taskDefinition: OURS, waitUntil: 'completed', onRunning: 'refuse', onFailure: 'rollback' },
  ...{ redeploy: 'when-changed', settings: 'unchanged', failedTasksLimit: 3 },
  ...{ timeoutMilliseconds: 600_000, deadlineAt: NOW + 600_000 }
}

const serviceDeployment = (status: string, statusReason?: string): ServiceDeployment =>
  sampleDeployment({ arn: 'sd', status, statusReason, createdAt: NOW, targetRevision: 'r' })

const crashed = (instance: string): InstanceFailure => ({
  ...{ instance, kind: 'crashed', decides: 'when-repeated', reason: 'Essential container in task exited' },
  ...{ stoppedAt: NOW, containers: [{ name: 'api', exitCode: 1, reason: undefined }] }
})

interface Scene {
  readonly deployments: readonly DeploymentSnapshot[]
  readonly status?: string
  /** Why, in the words of ECS. */
  readonly said?: string
  readonly failures?: readonly InstanceFailure[]
  readonly course?: Partial<RollingCourse>
  readonly plan?: Partial<RollingPlan>
  readonly service?: Partial<ServiceSnapshot>
  readonly now?: number
  /** When failures were last read; now by default. */
  readonly readAt?: number
}

/** A turn in which our deployment is followed, its failures are known, and its service deployment was read (when `status` is given). */
function turn({
  deployments,
  status,
  said,
  failures = [],
  course,
  plan: changes,
  service: members,
  now = NOW,
  readAt = now
}: Scene): RollingTurn {
  const service = sampleService({ deployments, taskDefinition: BEFORE, ...members })
  const begun = {
    ...startCourse(sampleService({ deployments: [oldAlone] })),
    update: { at: NOW, tries: 1, answer: 'received' } as const
  }
  const followed = noteObservation(follow(begun, deployment(), 'started'), service, NOW)
  const sight: RollingSight = {
    ...{ at: now, service, successor: undefined },
    deployment: status === undefined ? undefined : { at: now, found: serviceDeployment(status, said) },
    failures: { at: readAt, signs: 0, tasks: failures, targets: [] }
  }
  const wish = { cluster: 'prod', service: 'api', desiredCount: undefined }
  return { wish, plan: { ...plan, ...changes }, course: { ...followed, ...course }, sight, now }
}

const moveIn = (scene: Scene): RollingMove => nextRollingMove(turn(scene))

/** `end succeeded deployed`, `wait`, `read-deployment` … */
function brief(move: RollingMove): string {
  return move.kind === 'end' ? `end ${move.ending.verdict} ${move.ending.reasonCode}` : move.kind
}

const completed = deployment({ rolloutState: 'COMPLETED', runningCount: 2 })
const failed = deployment({ rolloutState: 'FAILED' })
const gone = [oldAlone]
const breaker = { circuitBreaker: { enabled: true, rollback: true } }
const asked = {
  rollback: { at: NOW, failure: { cause: 'task-failures', text: 'tasks failed' }, answer: 'received' }
} as const

describe('a deployment that is followed', () => {
  it.each<[string, string, Scene]>([
    ['waits while it goes on', 'wait', { deployments: [deployment(), old] }],
    ['is not done because ECS says COMPLETED', 'read-deployment', { deployments: [completed] }],
    [
      'is done when its service deployment is SUCCESSFUL',
      'end succeeded deployed',
      { deployments: [completed], status: 'SUCCESSFUL' }
    ],
    ['waits for the service deployment to agree', 'wait', { deployments: [completed], status: 'IN_PROGRESS' }],
    [
      'is unconfirmed when it never agrees',
      'end unknown unconfirmed',
      { deployments: [completed], status: 'IN_PROGRESS', now: NOW + 60_001 }
    ],
    ['takes a status that nobody knows for no success', 'wait', { deployments: [completed], status: 'SUCCESSFULISH' }],
    ['looks at its tasks when some fail', 'read-failures', { deployments: [deployment({ failedTasks: 1 }), old] }],
    [
      'goes on with two failed tasks',
      'wait',
      { deployments: [deployment(), old], failures: [crashed('a'), crashed('b')] }
    ],
    ['gives up with three', 'roll-back', { deployments: [deployment(), old], failures: ['a', 'b', 'c'].map(crashed) }],
    [
      'leaves it to the circuit breaker without a limit',
      'wait',
      {
        deployments: [deployment(), old],
        failures: ['a', 'b', 'c'].map(crashed),
        plan: { failedTasksLimit: undefined }
      }
    ],
    [
      'gives up with one task that cannot do better',
      'roll-back',
      { deployments: [deployment(), old], failures: [{ ...crashed('a'), kind: 'image-pull', decides: 'at-once' }] }
    ],
    [
      'only says so when it is to be left',
      'end failed task-failures',
      { deployments: [deployment(), old], failures: ['a', 'b', 'c'].map(crashed), plan: { onFailure: 'leave' } }
    ],
    [
      'looks once more before it times out',
      'read-failures',
      { deployments: [deployment()], now: NOW + 600_000, readAt: NOW }
    ],
    [
      'has failed when the breaker stopped it',
      'end failed circuit-breaker',
      { deployments: [failed, old], status: 'STOPPED' }
    ],
    [
      'has failed at once where nothing will roll it back',
      'end failed circuit-breaker',
      { deployments: [failed, old], status: 'IN_PROGRESS' }
    ],
    [
      'waits for the breaker to roll it back',
      'wait',
      { deployments: [failed, old], status: 'IN_PROGRESS', service: breaker }
    ],
    ['waits for a rollback to end', 'wait', { deployments: [failed, oldAlone], status: 'ROLLBACK_IN_PROGRESS' }],
    [
      'is rolled back when that is over',
      'end rolled-back circuit-breaker',
      { deployments: [failed, oldAlone], status: 'ROLLBACK_SUCCESSFUL' }
    ],
    [
      'was rolled back by others, not by the breaker, where ECS says so',
      'end rolled-back rolled-back-by-others',
      {
        deployments: [failed, oldAlone],
        status: 'ROLLBACK_SUCCESSFUL',
        said: 'Service deployment rolled back by user.',
        service: breaker
      }
    ],
    [
      'is rolled back by others',
      'end rolled-back rolled-back-by-others',
      { deployments: gone, status: 'ROLLBACK_SUCCESSFUL' }
    ],
    [
      'could not be rolled back',
      'end failed rollback-failed',
      { deployments: [failed, old], status: 'ROLLBACK_FAILED' }
    ],
    [
      'asks who superseded it',
      'identify-successor',
      { deployments: [deployment({ id: 'x', taskDefinition: OTHER }), old], status: 'STOPPED' }
    ],
    [
      'follows the same revision deployed by others',
      'follow',
      { deployments: [deployment({ id: 'x' }), old], status: 'STOPPED' }
    ],
    [
      'does not take the rollback of a redeployed revision for a success',
      'end rolled-back rolled-back-by-others',
      {
        deployments: [deployment({ id: 'x', rolloutState: 'COMPLETED', runningCount: 2 })],
        status: 'ROLLBACK_SUCCESSFUL'
      }
    ],
    ['is scaled to zero', 'end failed scaled-to-zero', { deployments: [deployment()], service: { desiredCount: 0 } }],
    ['is deleted', 'end failed service-deleted', { deployments: [deployment()], service: { status: 'DRAINING' } }],
    [
      'ends at its start when only that is waited for',
      'end succeeded started',
      { deployments: [deployment(), old], plan: { waitUntil: 'started' } }
    ],
    [
      'is rolled back by us',
      'end rolled-back task-failures',
      { deployments: gone, status: 'ROLLBACK_SUCCESSFUL', course: asked }
    ],
    [
      'was complete before our rollback reached ECS',
      'end succeeded deployed',
      { deployments: [completed], status: 'SUCCESSFUL', course: asked }
    ],
    [
      'asks again for a rollback that was not heard',
      'roll-back',
      {
        deployments: [deployment(), old],
        status: 'IN_PROGRESS',
        course: { rollback: { ...asked.rollback, answer: 'lost' } }
      }
    ],
    [
      'does not wait for a rollback for ever',
      'end failed rollback-unfinished',
      { deployments: [deployment(), old], status: 'IN_PROGRESS', course: asked, now: NOW + 60_000 }
    ],
    [
      'keeps the verdict of a time-out when that rolled it back',
      'end timed-out timed-out',
      {
        deployments: gone,
        status: 'ROLLBACK_SUCCESSFUL',
        course: { rollback: { ...asked.rollback, failure: { cause: 'timed-out', text: 'late' } } }
      }
    ]
  ])('%s: %s', (_, expected, scene) => {
    expect(brief(moveIn(scene))).toBe(expected)
  })

  it('is rolled back when its time is over', () => {
    const late = NOW + 600_000
    const move = moveIn({ deployments: [deployment({ runningCount: 1 }), old], now: late })
    expect(move).toMatchObject({
      kind: 'roll-back',
      failure: { cause: 'timed-out', text: 'timed out after 10m 00s with 1 of 2 new tasks running, 2 old running' }
    })
  })
})

describe('a deployment that is not known yet', () => {
  const unknown = { followed: undefined, update: { at: NOW, tries: 1, answer: 'lost' } } as const
  it.each<[string, string, Scene]>([
    ['is waited for', 'wait', { deployments: [oldAlone], course: unknown }],
    ['is followed when it shows', 'follow', { deployments: [deployment(), old], course: unknown }],
    ['is asked for again', 'update', { deployments: [oldAlone], course: unknown, now: NOW + 10_000 }],
    [
      'is asked for again soon when the answer was lost and the service does not show it',
      'update',
      { deployments: [oldAlone], course: unknown, now: NOW + 2_000 }
    ],
    [
      'that is forced is not asked for again so soon',
      'wait',
      { deployments: [oldAlone], course: unknown, plan: { redeploy: 'forced' }, now: NOW + 2_000 }
    ],
    [
      'is not asked for without end',
      'end unknown not-visible',
      { deployments: [oldAlone], course: { ...unknown, update: { ...unknown.update, tries: 8 } }, now: NOW + 10_000 }
    ],
    [
      'is not asked for again after a cancellation',
      'end cancelled cancelled',
      {
        deployments: [oldAlone],
        course: { ...unknown, rollback: { ...asked.rollback, failure: { cause: 'cancelled', text: 'cancelled' } } },
        now: NOW + 10_000
      }
    ]
  ])('%s: %s', (_, expected, scene) => {
    expect(brief(moveIn(scene))).toBe(expected)
  })
})

describe('a deployment that has not begun', () => {
  const fresh = { followed: undefined, update: undefined }
  it.each<[string, string, Scene]>([
    ['begins', 'update', { deployments: [oldAlone] }],
    [
      'is refused beside another',
      'end failed another-deployment-running',
      { deployments: [deployment({ taskDefinition: OTHER }), old] }
    ],
    [
      'replaces another when told to',
      'update',
      { deployments: [deployment({ taskDefinition: OTHER }), old], plan: { onRunning: 'supersede' } }
    ],
    ['attaches to its own revision in progress', 'follow', { deployments: [deployment(), old] }],
    ['begins again where its own revision failed', 'update', { deployments: [failed, old] }],
    ['has nothing to do where its revision is live', 'follow', { deployments: [completed] }],
    [
      'begins where its revision is live and it is forced',
      'update',
      { deployments: [completed], plan: { redeploy: 'forced' } }
    ],
    ['begins where only settings change', 'update', { deployments: [completed], plan: { settings: 'changed' } }],
    ['is refused at zero', 'end failed scaled-to-zero', { deployments: [oldAlone], service: { desiredCount: 0 } }]
  ])('%s: %s', (_, expected, scene) => {
    expect(brief(moveIn({ ...scene, course: fresh }))).toBe(expected)
  })
})

describe('a deployment whose time is over', () => {
  const event = (at: number, message: string) => ({ id: message, at, message: `(service api) ${message}` })
  const events = [
    event(NOW + 9_000, 'has started 1 tasks: (task 1).'),
    event(NOW + 8_000, 'was unable to stop or start tasks. Update the maximumPercent.'),
    event(NOW - 8_000, 'was unable to place a task.')
  ]

  it('says what ECS says that it could not do', () => {
    const late = turn({ deployments: [deployment(), old], service: { events }, now: NOW + 600_000 })
    const { sight } = late
    const move = nextRollingMove({ ...late, sight: { ...sight, failures: { ...sight.failures, signs: 9 } } })
    const said = 'ECS said that it was unable to stop or start tasks. Update the maximumPercent'
    expect(move).toMatchObject({
      kind: 'roll-back',
      failure: { text: expect.stringMatching(new RegExp(`; ${said}$`)) }
    })
  })
})

describe('a deployment that ECS gives up without a rollback', () => {
  it('is not said to be rolled back', () => {
    const stopping = { deployments: [failed, old], status: 'STOP_REQUESTED' }
    expect(moveIn(stopping)).toEqual({ kind: 'wait', waitingFor: 'the stop (STOP_REQUESTED)' })
    const late = moveIn({ ...stopping, now: NOW + 1_300_000 })
    expect(late.kind === 'end' && late.ending.reason).toContain('Its stop (STOP_REQUESTED) is not over yet')
  })
})

describe('whatever ECS shows', () => {
  const states = fc.constantFrom('IN_PROGRESS', 'COMPLETED', 'FAILED', 'SOMETHING_NEW')
  const anyDeployment = fc.record({
    id: fc.constantFrom('ours', 'old', 'x'),
    status: fc.constantFrom('PRIMARY', 'ACTIVE', 'INACTIVE'),
    taskDefinition: fc.constantFrom(OURS, BEFORE, OTHER),
    rolloutState: states,
    runningCount: fc.integer({ min: 0, max: 4 }),
    failedTasks: fc.integer({ min: 0, max: 4 })
  })
  const statuses = fc.constantFrom(
    ...['PENDING', 'IN_PROGRESS', 'SUCCESSFUL', 'STOP_REQUESTED', 'STOPPED', 'ROLLBACK_REQUESTED'],
    ...['ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED', 'SOMETHING_NEW']
  )
  const scenes = fc.record({
    deployments: fc.uniqueArray(anyDeployment, { selector: ({ id }) => id, maxLength: 3 }),
    status: fc.option(statuses, { nil: undefined }),
    elapsed: fc.constantFrom<number>(0, 1_000, 20_000, 61_000, 700_000, 1_300_000),
    rollback: fc.constantFrom(undefined, asked.rollback, { ...asked.rollback, answer: 'lost' as const }),
    desiredCount: fc.integer({ min: 0, max: 3 })
  })

  const play = (scene: typeof scenes extends fc.Arbitrary<infer Value> ? Value : never): RollingTurn =>
    turn({
      deployments: scene.deployments.map(deployment),
      ...(scene.status === undefined ? {} : { status: scene.status }),
      course: { rollback: scene.rollback },
      service: { desiredCount: scene.desiredCount },
      now: NOW + scene.elapsed
    })

  it('success is only said of our revision, complete, with a SUCCESSFUL service deployment', () => {
    fc.assert(
      fc.property(scenes, scene => {
        const given = play(scene)
        const move = nextRollingMove(given)
        if (move.kind !== 'end' || move.ending.verdict !== 'succeeded') return
        const primary = given.sight.service?.deployments.find(({ status }) => status === 'PRIMARY')
        expect(given.sight.deployment?.found?.status).toBe('SUCCESSFUL')
        expect(primary?.id).toBe('ours')
      }),
      { numRuns: 3_000 }
    )
  })

  it('nothing is ever updated again once our deployment is followed', () => {
    fc.assert(
      fc.property(scenes, scene => expect(nextRollingMove(play(scene)).kind).not.toBe('update')),
      { numRuns: 3_000 }
    )
  })

  it('long after the deadline nothing is waited for any more', () => {
    fc.assert(
      fc.property(scenes, scene => {
        const given = play({ ...scene, elapsed: 2_000_000 })
        const course = { ...given.course, ...once(given.course, NOW) }
        expect(nextRollingMove({ ...given, course }).kind).not.toBe('wait')
      }),
      { numRuns: 3_000 }
    )
  })
})

/** As if all that was ever seen had been seen first at `at`. */
function once(course: RollingCourse, at: number): Partial<RollingCourse> {
  const since = (time: number | undefined) => (time === undefined ? undefined : at)
  return {
    completedAt: since(course.completedAt),
    failedAt: since(course.failedAt),
    replacedAt: since(course.replacedAt)
  }
}
