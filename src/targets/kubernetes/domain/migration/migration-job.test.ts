import { describe, expect, it } from '@jest/globals'
import { listAt, memberAt, objectAt, type KubeObject } from '../cluster/kube-object.js'
import { failedContainer, jobState } from './job-state.js'
import { migrationJob, migrationName } from './migration-job.js'
import { chooseContainer } from './migration-spec.js'

const DIGEST = `sha256:${'3f2a1b4c9c'.padEnd(64, '0')}`
const WORKLOAD: KubeObject = {
  metadata: { name: 'web', namespace: 'shop' },
  spec: {
    selector: { matchLabels: { app: 'web' } },
    template: {
      metadata: {
        labels: { app: 'web', tier: 'front', 'azure.workload.identity/use': 'true' },
        annotations: { 'example.com/team': 'shop' }
      },
      spec: {
        serviceAccountName: 'web',
        hostname: 'web',
        affinity: { nodeAffinity: { a: 1 }, podAntiAffinity: { b: 2 } },
        topologySpreadConstraints: [{ maxSkew: 1 }],
        volumes: [{ name: 'config', configMap: { name: 'web' } }],
        initContainers: [{ name: 'proxy', image: 'sql:1', restartPolicy: 'Always' }],
        containers: [
          {
            name: 'web',
            image: 'web:1',
            command: ['node'],
            args: ['server.js'],
            env: [{ name: 'A', value: 'b' }],
            ports: [{ containerPort: 8080 }],
            readinessProbe: {},
            livenessProbe: {},
            startupProbe: {},
            lifecycle: {},
            volumeMounts: [{ name: 'config' }, { name: 'claim-of-stateful-set' }]
          },
          { name: 'sidecar', image: 'envoy:1' }
        ]
      }
    }
  }
}

const job = migrationJob({
  ...{ workload: WORKLOAD, name: 'web-migration-1', images: { web: 'web:2' }, container: 'web', holder: 'run' },
  migration: { command: ['sh', '-c', 'echo $(A) $HOME'], withinSeconds: 60 }
})
const pod = objectAt(job, 'spec', 'template', 'spec')

describe('the Job of a migration', () => {
  it('runs the command once, in the container with the new image, without ports, probes and hooks', () => {
    expect(job).toMatchObject({
      spec: { backoffLimit: 0, activeDeadlineSeconds: 60, template: { spec: { restartPolicy: 'Never' } } }
    })
    expect(pod.containers).toEqual([
      {
        ...{ name: 'web', image: 'web:2', command: ['sh', '-c', 'echo $$(A) $$HOME'] },
        ...{ env: [{ name: 'A', value: 'b' }], volumeMounts: [{ name: 'config' }] }
      }
    ])
  })

  it('keeps the service account, volumes and init containers, and has no rules that keep pods apart', () => {
    expect(pod).toMatchObject({ serviceAccountName: 'web', affinity: { nodeAffinity: { a: 1 } } })
    expect(listAt(pod, 'initContainers')).toEqual([{ name: 'proxy', image: 'sql:1', restartPolicy: 'Always' }])
    expect(pod).not.toHaveProperty('hostname')
    expect(pod).not.toHaveProperty('topologySpreadConstraints')
    expect(pod).not.toHaveProperty('affinity.podAntiAffinity')
  })

  it('has no label that a Service of the workload could select, and no proxy of a mesh', () => {
    expect(memberAt(job, 'spec', 'template', 'metadata')).toEqual({
      labels: {
        'app.kubernetes.io/managed-by': 'deploy-kit',
        'app.kubernetes.io/component': 'migration',
        'sidecar.istio.io/inject': 'false',
        'azure.workload.identity/use': 'true'
      },
      annotations: {
        'example.com/team': 'shop',
        'sidecar.istio.io/inject': 'false',
        'linkerd.io/inject': 'disabled'
      }
    })
  })

  it('is named by the digests of its revision, with a name that fits into a label', () => {
    expect(migrationName('web', { digests: { web: DIGEST } })).toBe('web-migration-3f2a1b4c9c')
    expect(migrationName('web', { digests: { web: DIGEST, proxy: DIGEST } })).toBe('web-migration-7e54369938')
    const long = migrationName(`${'a'.repeat(39)}.${'b'.repeat(100)}`, { digests: { web: DIGEST } })
    expect(long).toBe(`${'a'.repeat(39)}-migration-3f2a1b4c9c`)
  })
})

describe('the container of a migration', () => {
  it.each<[string | undefined, readonly string[], object]>([
    ['sidecar', ['web'], { container: 'sidecar' }],
    [undefined, ['web'], { container: 'web' }],
    ['other', ['web'], { problem: 'The pods have no container other. Check the input migrate-container.' }],
    [
      undefined,
      ['web', 'sidecar'],
      { problem: 'The migration could run in several containers. Name one in the input migrate-container.' }
    ]
  ])('named %s, with new images of %j', (container, images, expected) => {
    expect(chooseContainer(WORKLOAD, { container }, images)).toEqual(expected)
  })
})

describe('the state of a Job', () => {
  const withConditions = (...conditions: readonly object[]) => jobState({ status: { conditions } })
  it.each<[string, ReturnType<typeof jobState>, object]>([
    ['without conditions', jobState({}), { kind: 'running' }],
    ['that is complete', withConditions({ type: 'Complete', status: 'True' }), { kind: 'passed' }],
    ['that is about to be', withConditions({ type: 'SuccessCriteriaMet', status: 'True' }), { kind: 'running' }],
    ['that is about to fail', withConditions({ type: 'FailureTarget', status: 'True' }), { kind: 'running' }],
    ['that is suspended', withConditions({ type: 'Suspended', status: 'True' }), { kind: 'running' }],
    ['with an unknown condition', withConditions({ type: 'New', status: 'True' }), { kind: 'running' }],
    ['that has not failed', withConditions({ type: 'Failed', status: 'False' }), { kind: 'running' }],
    [
      'that failed',
      withConditions({ type: 'Failed', status: 'True', reason: 'PodFailurePolicy', message: 'a\nb' }),
      { kind: 'failed', isLate: false, detail: 'a b' }
    ],
    [
      'that was late',
      withConditions({ type: 'Failed', status: 'True', reason: 'DeadlineExceeded' }),
      { kind: 'failed', isLate: true, detail: 'DeadlineExceeded' }
    ],
    ['that is deleted', jobState({ metadata: { deletionTimestamp: 'now' } }), { kind: 'ending' }]
  ])('%s', (_, state, expected) => {
    expect(state).toEqual(expected)
  })

  it('names the container that failed, and why', () => {
    const ended = (list: string, terminated: object) => ({
      status: { [list]: [{ name: 'web', state: { terminated } }] }
    })
    expect(failedContainer([ended('containerStatuses', { exitCode: 0 })])).toBeUndefined()
    expect(failedContainer([ended('initContainerStatuses', { exitCode: 3 })])).toMatchObject({
      container: 'web',
      how: 'ended with exit code 3'
    })
    expect(failedContainer([ended('containerStatuses', { exitCode: 137, reason: 'OOMKilled' })])?.how).toBe(
      'was killed for exceeding its memory limit (OOMKilled)'
    )
  })
})
