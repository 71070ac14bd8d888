import { describe, expect, it } from '@jest/globals'
import { sampleService } from '../../../../../test/fakes/sample-service.js'
import type { DeploymentSnapshot, ServiceSnapshot } from '../service/service-snapshot.js'
import { nextStart, type StartMove } from './next-start.js'
import { initialState, type RollingState } from './rolling-state.js'
import type { RollingPlan } from './rolling-plan.js'

const NOW = 1_700_000_000_000
const [OURS, BEFORE, OTHER] = ['arn:…/api:2', 'arn:…/api:1', 'arn:…/api:3'] as const

const deployment = (changes: Partial<DeploymentSnapshot> = {}): DeploymentSnapshot => ({
  ...{ id: 'ours', status: 'PRIMARY', taskDefinition: OURS, rolloutState: 'IN_PROGRESS' },
  ...{ rolloutStateReason: undefined, desiredCount: 2, runningCount: 0, pendingCount: 0, failedTasks: 0 },
  ...{ createdAt: NOW },
  ...changes
})
const old = deployment({ id: 'old', status: 'ACTIVE', taskDefinition: BEFORE, rolloutState: 'COMPLETED' })
const oldAlone = { ...old, status: 'PRIMARY' }
const completed = deployment({ rolloutState: 'COMPLETED', runningCount: 2 })

const plan: RollingPlan = {
  ...{ taskDefinition: OURS, purpose: 'deploy', waitUntil: 'completed', onRunning: 'refuse', onFailure: 'rollback' },
  ...{ redeploy: 'when-changed', settings: 'unchanged', failedTasksLimit: 3, oddRules: [] },
  ...{ timeoutMilliseconds: 600_000, deadlineAt: NOW + 600_000 }
}

interface Scene {
  readonly deployments: readonly DeploymentSnapshot[]
  readonly plan?: Partial<RollingPlan>
  readonly service?: Partial<ServiceSnapshot>
  readonly update?: RollingState['update']
  readonly now?: number
}

function moveIn({ deployments, plan: changes, service, update, now = NOW }: Scene): StartMove {
  return nextStart({
    spec: { cluster: 'prod', service: 'api', desiredCount: undefined },
    plan: { ...plan, ...changes },
    state: { ...initialState(sampleService({ deployments: [oldAlone] })), update },
    service: sampleService({ deployments, taskDefinition: BEFORE, ...service }),
    now
  })
}

/** `end unknown not-visible`, `follow started`, `update` … */
function brief(move: StartMove): string {
  if (move.kind === 'end') return `end ${move.ending.verdict} ${move.ending.reasonCode}`
  return move.kind === 'follow' ? `follow ${move.because}` : move.kind
}

describe('a deployment that has not begun', () => {
  const attached = [deployment(), old]
  it.each<[string, string, Scene]>([
    ['begins', 'update', { deployments: [oldAlone] }],
    [
      'is refused beside another',
      'end failed another-deployment-running',
      { deployments: [deployment({ taskDefinition: OTHER }), old] }
    ],
    [
      'replaces another with on-running: supersede',
      'update',
      { deployments: [deployment({ taskDefinition: OTHER }), old], plan: { onRunning: 'supersede' } }
    ],
    ['attaches to its own revision in progress', 'follow attached', { deployments: attached }],
    [
      'forces another one where that may be superseded',
      'update',
      { deployments: attached, plan: { redeploy: 'forced', onRunning: 'supersede' } }
    ],
    [
      'begins again where its own revision failed',
      'update',
      { deployments: [deployment({ rolloutState: 'FAILED' }), old] }
    ],
    ['has nothing to do where its revision is live', 'follow already-live', { deployments: [completed] }],
    [
      'begins where its revision is live and it is forced',
      'update',
      { deployments: [completed], plan: { redeploy: 'forced' } }
    ],
    ['begins where only settings change', 'update', { deployments: [completed], plan: { settings: 'changed' } }],
    ['is refused at zero', 'end failed scaled-to-zero', { deployments: [oldAlone], service: { desiredCount: 0 } }],
    [
      'is refused by another strategy',
      'end failed wrong-strategy',
      { deployments: [oldAlone], service: { deploymentConfiguration: { strategy: 'CANARY' } } }
    ],
    [
      'is refused where the service is gone',
      'end failed service-inactive',
      { deployments: [], service: { status: 'INACTIVE' } }
    ]
  ])('%s: %s', (_, expected, scene) => {
    expect(brief(moveIn(scene))).toBe(expected)
  })
})

describe('a deployment that ECS does not list yet', () => {
  const update = { at: NOW, tries: 1, answer: 'lost' } as const
  it.each<[string, string, Scene]>([
    ['is waited for', 'wait', { deployments: [oldAlone], update }],
    ['is followed when it shows', 'follow started', { deployments: [deployment(), old], update }],
    ['is asked for again', 'update', { deployments: [oldAlone], update, now: NOW + 10_000 }],
    [
      'is asked for again soon when the answer was lost and the service does not show it',
      'update',
      { deployments: [oldAlone], update, now: NOW + 2_000 }
    ],
    [
      'that is forced is not asked for again so soon',
      'wait',
      { deployments: [oldAlone], update, plan: { redeploy: 'forced' }, now: NOW + 2_000 }
    ],
    [
      'is not asked for without end',
      'end unknown not-visible',
      { deployments: [oldAlone], update: { ...update, tries: 8 }, now: NOW + 10_000 }
    ],
    [
      'is not asked for after its time',
      'end unknown not-visible',
      { deployments: [oldAlone], update, now: NOW + 600_000 }
    ],
    [
      'is not there where ECS shows another one',
      'end unknown not-visible',
      { deployments: [deployment({ taskDefinition: OTHER }), old], update, now: NOW + 10_000 }
    ],
    [
      'ends where the service is deleted',
      'end failed service-deleted',
      { deployments: [], update, service: { status: 'DRAINING' } }
    ]
  ])('%s: %s', (_, expected, scene) => {
    expect(brief(moveIn(scene))).toBe(expected)
  })
})
