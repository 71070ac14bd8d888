import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sampleDeployment, sampleService } from '../../../../../test/fakes/sample-service.js'
import { isOpen, isOver, type Observation } from '../../../../domain/rollout/observation.js'
import type { DeploymentSnapshot, ServiceSnapshot } from '../service/service-snapshot.js'
import { follow, noteObservation, initialState, type FollowReason, type RollingState } from './rolling-state.js'
import { isPlain, toRollingObservation, type SeenRolling } from './to-rolling-observation.js'

const NOW = 1_700_000_000_000
const [OURS, BEFORE, OTHER] = ['arn:…/api:2', 'arn:…/api:1', 'arn:…/api:3'] as const

const deployment = (changes: Partial<DeploymentSnapshot> = {}): DeploymentSnapshot => ({
  ...{ id: 'ours', status: 'PRIMARY', taskDefinition: OURS, rolloutState: 'IN_PROGRESS' },
  ...{ rolloutStateReason: undefined, desiredCount: 2, runningCount: 0, pendingCount: 0, failedTasks: 0 },
  ...{ createdAt: NOW },
  ...changes
})
const old = deployment({
  ...{ id: 'old', status: 'ACTIVE', taskDefinition: BEFORE, rolloutState: 'COMPLETED', runningCount: 2 }
})
const oldAlone = { ...old, status: 'PRIMARY' }
const completed = deployment({ rolloutState: 'COMPLETED', runningCount: 2 })
const failed = deployment({ rolloutState: 'FAILED' })
const theirs = deployment({ id: 'x', taskDefinition: OTHER })
const breaker = { circuitBreaker: { enabled: true, rollback: true } }

interface Scene {
  readonly deployments: readonly DeploymentSnapshot[]
  /** Of the service deployment; undefined where ECS does not show it. */
  readonly status?: string
  /** Why, in the words of ECS. */
  readonly said?: string
  readonly because?: FollowReason
  readonly service?: Partial<ServiceSnapshot>
  /** How long ago the deployment was first seen so, in milliseconds. */
  readonly since?: number
}

/** A look at our deployment, which is followed. */
function look({ deployments, status, said, because = 'started', service: members, since = 0 }: Scene): SeenRolling {
  const service = sampleService({ deployments, taskDefinition: BEFORE, ...members })
  const begun: RollingState = {
    ...initialState(sampleService({ deployments: [oldAlone] })),
    update: { at: NOW, tries: 1, answer: 'received' }
  }
  const found =
    status === undefined
      ? undefined
      : sampleDeployment({ arn: 'sd', status, statusReason: said, createdAt: NOW, targetRevision: 'r' })
  return {
    plan: { taskDefinition: OURS, redeploy: 'when-changed', purpose: 'deploy' },
    state: noteObservation(follow(begun, deployment(), because), service, NOW),
    observation: { at: NOW + since, service, deployment: found, successor: undefined, oddRules: [] },
    previousTaskDefinition: BEFORE
  }
}

const brief = ({ phase, cause }: Observation) => (cause === undefined ? phase : `${phase} ${cause}`)

describe('a rolling deployment', () => {
  it.each<[string, string, Scene]>([
    ['continues', 'progressing', { deployments: [deployment(), old] }],
    ['in an unrecognized state is unknown', 'unknown', { deployments: [deployment({ rolloutState: 'NEW' }), old] }],
    ['is not done because ECS reports COMPLETED', 'promoting', { deployments: [completed], status: 'IN_PROGRESS' }],
    [
      'is done when its service deployment is SUCCESSFUL',
      'succeeded',
      { deployments: [completed], status: 'SUCCESSFUL' }
    ],
    ['with an unrecognized status is unknown', 'unknown', { deployments: [completed], status: 'SUCCESSFULISH' }],
    ['that failed is over where nothing will roll it back', 'failed circuit-breaker', { deployments: [failed, old] }],
    ['that failed may be rolled back', 'stopping', { deployments: [failed, old], service: breaker }],
    [
      'is not waited for without end then',
      'failed circuit-breaker',
      { deployments: [failed, old], service: breaker, since: 15_000 }
    ],
    ['was stopped by the breaker', 'failed circuit-breaker', { deployments: [failed, old], status: 'STOPPED' }],
    ['was stopped', 'stopped', { deployments: [deployment(), old], status: 'STOPPED' }],
    ['is being stopped', 'stopping', { deployments: [failed, old], status: 'STOP_REQUESTED' }],
    ['is to be rolled back', 'rolling-back', { deployments: [failed, old], status: 'ROLLBACK_REQUESTED' }],
    ['is being rolled back', 'rolling-back', { deployments: [failed, oldAlone], status: 'ROLLBACK_IN_PROGRESS' }],
    [
      'was rolled back by the breaker',
      'rolled-back circuit-breaker',
      { deployments: [failed, oldAlone], status: 'ROLLBACK_SUCCESSFUL' }
    ],
    [
      'was rolled back by an alarm',
      'rolled-back alarm',
      { deployments: [failed, oldAlone], status: 'ROLLBACK_SUCCESSFUL', said: 'Rolled back by alarm api-5xx.' }
    ],
    [
      'was rolled back by others',
      'rolled-back rolled-back-by-others',
      {
        deployments: [failed, oldAlone],
        status: 'ROLLBACK_SUCCESSFUL',
        said: 'Service deployment rolled back by user.'
      }
    ],
    ['could not be rolled back', 'rollback-failed', { deployments: [failed, old], status: 'ROLLBACK_FAILED' }],
    ['was superseded', 'superseded', { deployments: [theirs, old], status: 'STOPPED' }],
    ['was complete before it was superseded', 'superseded', { deployments: [theirs, old], status: 'SUCCESSFUL' }],
    [
      'that is replaced is given a moment to show why',
      'stopping',
      { deployments: [theirs, old], status: 'IN_PROGRESS' }
    ],
    ['is superseded then', 'superseded', { deployments: [theirs, old], since: 15_000 }],
    [
      'that is redeployed and then rolled back is no success',
      'rolled-back rolled-back-by-others',
      { deployments: [{ ...completed, id: 'x' }], status: 'ROLLBACK_SUCCESSFUL' }
    ],
    [
      'whose success the service does not show has not succeeded',
      'unknown',
      { deployments: [failed, old], status: 'SUCCESSFUL' }
    ],
    ['is scaled to zero', 'failed scaled-to-zero', { deployments: [deployment()], service: { desiredCount: 0 } }],
    ['is deleted', 'failed service-deleted', { deployments: [deployment()], service: { status: 'DRAINING' } }],
    ['that was live already has ended', 'succeeded', { deployments: [completed], because: 'already-live' }],
    [
      'that was live already is waited for while tasks are missing',
      'progressing',
      { deployments: [{ ...completed, runningCount: 1 }], because: 'already-live' }
    ]
  ])('%s: %s', (_, expected, scene) => {
    expect(brief(toRollingObservation(look(scene)))).toBe(expected)
  })

  it('names what superseded it, and what runs', () => {
    const seen = look({ deployments: [theirs, old], status: 'STOPPED' })
    const successor = {
      id: OTHER,
      label: 'api:3',
      run: 'https://github.com/acme/shop/actions/runs/8',
      commit: undefined
    }
    expect(toRollingObservation({ ...seen, observation: { ...seen.observation, successor } })).toMatchObject({
      successor: { label: 'api:3 (deployment x, run https://github.com/acme/shop/actions/runs/8)', revision: OTHER },
      running: '2 tasks of api:1 are running',
      stable: { id: BEFORE, label: 'api:1' },
      canary: { id: OURS, label: 'api:2' }
    })
  })

  it('that ECS calls complete has a minute until its service deployment agrees', () => {
    const { settleBy, reason } = toRollingObservation(look({ deployments: [completed], status: 'IN_PROGRESS' }))
    expect(settleBy).toBe(NOW + 60_000)
    expect(reason).toBe('ECS reports the deployment as complete, but still reports IN_PROGRESS.')
  })
})

describe('whatever ECS shows', () => {
  const scenes = fc.record({
    deployments: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('ours', 'old', 'x'),
        status: fc.constantFrom('PRIMARY', 'ACTIVE', 'INACTIVE'),
        taskDefinition: fc.constantFrom(OURS, BEFORE, OTHER),
        rolloutState: fc.constantFrom('IN_PROGRESS', 'COMPLETED', 'FAILED', 'SOMETHING_NEW'),
        runningCount: fc.integer({ min: 0, max: 4 })
      }),
      { selector: ({ id }) => id, maxLength: 3 }
    ),
    status: fc.constantFrom(
      ...['', 'PENDING', 'IN_PROGRESS', 'SUCCESSFUL', 'STOP_REQUESTED', 'STOPPED', 'ROLLBACK_REQUESTED'],
      ...['ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED', 'SOMETHING_NEW']
    ),
    since: fc.constantFrom(0, 1_000, 20_000, 61_000),
    desiredCount: fc.integer({ min: 0, max: 3 })
  })
  const play = (scene: typeof scenes extends fc.Arbitrary<infer Value> ? Value : never): SeenRolling =>
    look({
      deployments: scene.deployments.map(deployment),
      ...(scene.status === '' ? {} : { status: scene.status }),
      ...{ since: scene.since, service: { desiredCount: scene.desiredCount } }
    })

  it('success is reported only for the deployed revision, with a SUCCESSFUL service deployment', () => {
    fc.assert(
      fc.property(scenes, scene => {
        const seen = play(scene)
        if (toRollingObservation(seen).phase !== 'succeeded') return
        const primary = seen.observation.service?.deployments.find(({ status }) => status === 'PRIMARY')
        expect(seen.observation.deployment?.status).toBe('SUCCESSFUL')
        expect(primary?.id).toBe('ours')
      }),
      { numRuns: 3_000 }
    )
  })

  it('no end is reported where the service deployment was not requested, except for a service that runs nothing', () => {
    fc.assert(
      fc.property(scenes, scene => {
        const seen = play(scene)
        if (!isPlain(seen, seen.observation.service) || scene.desiredCount === 0) return
        const observed = toRollingObservation({ ...seen, observation: { ...seen.observation, deployment: undefined } })
        expect(isOpen(observed) || observed.phase === 'unknown').toBe(true)
      }),
      { numRuns: 3_000 }
    )
  })

  it('a minute later it has settled, continues as ECS reports, or is unknown', () => {
    fc.assert(
      fc.property(scenes, scene => {
        const observed = toRollingObservation(play({ ...scene, since: 61_000 }))
        if (isOver(observed) || observed.phase === 'unknown') return
        const isOverdue = (observed.settleBy ?? Infinity) <= observed.at
        const goesOn = ['progressing', 'stopping', 'rolling-back'].includes(observed.phase)
        expect(isOverdue || goesOn).toBe(true)
        if (observed.phase === 'stopping') expect(scene.status).toBe('STOP_REQUESTED')
      }),
      { numRuns: 3_000 }
    )
  })
})
