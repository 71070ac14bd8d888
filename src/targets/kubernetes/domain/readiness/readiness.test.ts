import { describe, expect, it } from '@jest/globals'
import { deploymentState } from './deployment-state.js'
import { findPodTrouble } from './pod-trouble.js'
import { daemonSetState, statefulSetState } from './set-state.js'

const deployment = (status: object, { generation = 2, replicas = 3 } = {}) => ({
  metadata: { name: 'web', generation },
  spec: { replicas },
  status: { observedGeneration: 2, replicas: 3, updatedReplicas: 3, availableReplicas: 3, ...status }
})

describe('a Deployment', () => {
  it('with all pods updated and available is ready', () => {
    expect(deploymentState(deployment({})).kind).toBe('ready')
  })

  it('whose old pods are available while the new ones are not is not ready', () => {
    const state = deploymentState(deployment({ replicas: 4, updatedReplicas: 1, availableReplicas: 3 }))
    expect(state).toEqual({ kind: 'progressing', detail: '1 of 3 pods updated' })
  })

  it('is not ready while old pods still run', () => {
    const state = deploymentState(deployment({ replicas: 4, availableReplicas: 4 }))
    expect(state).toEqual({ kind: 'progressing', detail: '1 old pods are still running' })
  })

  it('whose newest generation the controller has not seen is not ready, whatever its status is', () => {
    expect(deploymentState(deployment({}, { generation: 3 })).kind).toBe('progressing')
  })

  it('without a status is not ready', () => {
    expect(deploymentState({ metadata: { generation: 1 } }).kind).toBe('progressing')
  })

  it.each<[string, object, string]>([
    [
      'exceeded its progress deadline',
      {
        type: 'Progressing',
        status: 'False',
        reason: 'ProgressDeadlineExceeded',
        message: 'ReplicaSet "web-1" has timed out progressing.'
      },
      'ReplicaSet "web-1" has timed out progressing.'
    ],
    [
      'may not create pods',
      { type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message: 'exceeded quota: pods' },
      'exceeded quota: pods'
    ]
  ])('that %s has failed', (_, condition, reason) => {
    expect(deploymentState(deployment({ conditions: [condition], updatedReplicas: 1 }))).toEqual({
      kind: 'failed',
      reason
    })
  })

  it('with a condition that is not in the table has not failed', () => {
    const conditions = [
      { type: 'Wobbling', status: 'True' },
      { type: 'Progressing', status: 'Unknown' }
    ]
    expect(deploymentState(deployment({ conditions })).kind).toBe('ready')
  })
})

describe('a StatefulSet', () => {
  const set = (status: object) => ({
    ...{ metadata: { generation: 1 }, spec: { replicas: 2 } },
    status: { observedGeneration: 1, replicas: 2, availableReplicas: 2, ...status }
  })

  it('of which all pods have the newest revision is ready', () => {
    expect(statefulSetState(set({ currentRevision: 'b', updateRevision: 'b' })).kind).toBe('ready')
  })

  it('of which one pod has it is not', () => {
    const state = statefulSetState(set({ currentRevision: 'a', updateRevision: 'b', updatedReplicas: 1 }))
    expect(state).toEqual({ kind: 'progressing', detail: '1 of 2 pods updated' })
  })
})

describe('a DaemonSet', () => {
  const set = (status: object) => ({ metadata: { generation: 1 }, status: { observedGeneration: 1, ...status } })

  it('is ready on all nodes that are to have it', () => {
    const counts = { desiredNumberScheduled: 3, updatedNumberScheduled: 3, numberAvailable: 3 }
    expect(daemonSetState(set(counts)).kind).toBe('ready')
  })

  it('is not while pods of one node are old', () => {
    const counts = { desiredNumberScheduled: 3, updatedNumberScheduled: 2, numberAvailable: 3 }
    expect(daemonSetState(set(counts)).kind).toBe('progressing')
  })
})

describe('the trouble of pods', () => {
  const NOW = Date.UTC(2026, 10, 30)
  const pod = (status: object) => ({ metadata: { name: 'web-1' }, status: { phase: 'Pending', ...status } })
  const waiting = (reason: string, message?: string, last?: object) =>
    pod({
      containerStatuses: [
        { name: 'web', restartCount: 3, state: { waiting: { reason, message } }, lastState: last ?? {} }
      ]
    })

  it.each<[string, object, string, string]>([
    [
      'an image that cannot be pulled',
      waiting('ImagePullBackOff', 'Back-off pulling image "shop/web:2"'),
      'image-pull',
      'Container web of web-1 cannot start: ImagePullBackOff: Back-off pulling image "shop/web:2".'
    ],
    [
      'a crash loop',
      waiting('CrashLoopBackOff', 'back-off 20s', { terminated: { exitCode: 3, reason: 'Error' } }),
      'task-failures',
      'Container web of web-1 failed: exit code 3, 3 restarts.'
    ],
    [
      'a memory limit',
      waiting('CrashLoopBackOff', '', { terminated: { exitCode: 137, reason: 'OOMKilled' } }),
      'task-failures',
      'Container web of web-1 failed: it was killed for exceeding its memory limit (OOMKilled), 3 restarts.'
    ],
    [
      'a secret that is missing',
      waiting('CreateContainerConfigError', 'secret "db" not found'),
      'missing-secret',
      'Container web of web-1 cannot start: CreateContainerConfigError: secret "db" not found.'
    ],
    [
      'an eviction',
      pod({ phase: 'Failed', reason: 'Evicted', message: 'The node was low on resource: memory.' }),
      'task-failures',
      'Pod web-1 failed: Evicted: The node was low on resource: memory.'
    ]
  ])('is %s', (_, object, cause, reason) => {
    expect(findPodTrouble([object as never], NOW)).toMatchObject({ cause, reason, pod: 'web-1' })
  })

  it.each(['ContainerCreating', 'PodInitializing', 'SomethingNew'])('is not that a container waits for %s', reason => {
    expect(findPodTrouble([waiting(reason)], NOW)).toBeUndefined()
  })

  it.each([
    [299, undefined],
    [300, 'Pod web-1 cannot be scheduled: 0/3 nodes are available: 3 Insufficient memory.']
  ])('is that no node fits after %i s: %s', (seconds, reason) => {
    const condition = {
      ...{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable' },
      ...{ lastTransitionTime: new Date(NOW - seconds * 1000).toISOString() },
      message: '0/3 nodes are available: 3 Insufficient memory.'
    }
    expect(findPodTrouble([pod({ conditions: [condition] })], NOW)?.reason).toBe(reason)
  })

  it('never has control characters of the cluster in it', () => {
    expect(findPodTrouble([waiting('ErrImagePull', '\u001b[31mred\n::error::x')], NOW)?.reason).toBe(
      'Container web of web-1 cannot start: ErrImagePull: red ::error::x.'
    )
  })
})
