import { describe, expect, it } from '@jest/globals'
import { readyReplica } from '../../../../../test/fakes/azure/memory-app.js'
import type { AppRevision, Replica, ReplicaContainer } from './container-app.js'
import { judgeRevision, meaningOf } from './judge-revision.js'

const REVISION: AppRevision = {
  ...{ name: 'web--dk-1', isActive: true, createdAt: 0, fqdn: undefined, template: {}, replicas: 1 },
  ...{ provisioningState: 'Provisioned', provisioningError: undefined, runningState: 'Running' },
  ...{ runningDetails: undefined, healthState: 'Healthy' }
}
const READY = [readyReplica('web--dk-1')]
const judge = (change: Partial<AppRevision>, replicas: readonly Replica[] = READY) =>
  judgeRevision({ ...REVISION, ...change }, replicas)
const replicaWith = (container: Partial<ReplicaContainer>): readonly Replica[] => [
  {
    name: 'web--dk-1-1',
    state: 'NotRunning',
    details: undefined,
    containers: [{ name: 'web', isReady: false, restarts: 0, state: 'Waiting', details: undefined, ...container }]
  }
]

describe('a revision with a ready replica', () => {
  it.each([
    ['Provisioning', 'starting'],
    ['Provisioned', 'ready'],
    ['Failed', 'failed'],
    ['Deprovisioning', 'absent'],
    ['Deprovisioned', 'absent'],
    ['SomethingNew', 'ready'],
    [undefined, 'ready']
  ])('in provisioning state %s is %s', (provisioningState, state) => {
    expect(judge({ provisioningState }).state).toBe(state)
  })

  it.each([
    ['Running', 'ready'],
    ['RunningAtMaxScale', 'ready'],
    ['Running (at max)', 'ready'],
    ['Processing', 'starting'],
    ['Activating', 'starting'],
    ['Scaling', 'starting'],
    ['Stopped', 'starting'],
    ['Degraded', 'starting'],
    ['Failed', 'failed'],
    ['Activation failed', 'failed'],
    ['Deprovisioning', 'absent'],
    ['Unknown', 'ready'],
    ['SomethingNew', 'ready']
  ])('in running state %s is %s', (runningState, state) => {
    expect(judge({ runningState }).state).toBe(state)
  })

  it.each([
    ['Healthy', 'ready'],
    ['None', 'ready'],
    ['Unhealthy', 'starting'],
    ['SomethingNew', 'ready'],
    [undefined, 'ready']
  ])('in health state %s is %s', (healthState, state) => {
    expect(judge({ healthState }).state).toBe(state)
  })
})

describe('a revision', () => {
  it('that is inactive is absent', () => {
    expect(judge({ isActive: false })).toEqual({ state: 'absent' })
  })

  it('without a ready replica is starting, whatever its state is', () => {
    expect(judge({}, []).state).toBe('starting')
    expect(judge({ runningState: 'SomethingNew' }, []).state).toBe('starting')
  })

  it('that is scaled to zero is ready without replicas', () => {
    expect(judge({ runningState: 'ScaledToZero', healthState: 'None' }, []).state).toBe('ready')
  })

  it('that failed has the report of Azure as its reason', () => {
    expect(judge({ provisioningState: 'Failed', provisioningError: 'The quota is used up.' }, [])).toEqual({
      ...{ state: 'failed', cause: 'never-healthy' },
      reason: 'Container Apps could not start revision web--dk-1. The quota is used up.'
    })
  })

  it.each<[Partial<ReplicaContainer>, string]>([
    [{ details: 'ImagePullBackOff: unauthorized' }, 'image-pull'],
    [{ details: 'CreateContainerConfigError: secret db-password not found' }, 'missing-secret'],
    [{ restarts: 2, state: 'Terminated', details: 'exit code 1' }, 'task-failures'],
    [{ details: 'CrashLoopBackOff' }, 'task-failures']
  ])('whose container shows %j failed', (container, cause) => {
    expect(judge({ runningState: 'Processing' }, replicaWith(container))).toMatchObject({ state: 'failed', cause })
  })

  it('whose container was restarted once may still start', () => {
    expect(judge({ runningState: 'Processing' }, replicaWith({ restarts: 1 })).state).toBe('starting')
  })

  it('with one ready replica and one that crashes is not failed', () => {
    const replicas = [...READY, ...replicaWith({ restarts: 5 })]
    expect(judge({ runningState: 'Degraded' }, replicas).state).toBe('starting')
  })
})

it('a state has its meaning whatever its case', () => {
  expect([
    meaningOf('PROVISIONED', 'provisioning'),
    meaningOf(undefined, 'running'),
    meaningOf('x', 'running')
  ]).toEqual([...['running', undefined, 'unknown']])
})
