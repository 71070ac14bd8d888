import { describe, expect, it } from '@jest/globals'
import { annotate, patchOf, pointer } from '../../src/targets/kubernetes/domain/cluster/json-patch.js'
import { annotationOf, memberAt, numberAt, uidOf } from '../../src/targets/kubernetes/domain/cluster/kube-object.js'
import { sampleDeployment } from '../fakes/kubernetes/sample-workload.js'
import { openKubernetesStage, type KubernetesStage } from './beds/kubernetes/kubernetes-bed.js'
import { expectEnded, expectOnly, untilEnded, untilShare } from './case.js'

const find = (
  { cluster }: KubernetesStage,
  kind: 'Deployment' | 'HTTPRoute' | 'HorizontalPodAutoscaler',
  name = 'web'
) => {
  const found = cluster.store.find(kind, name)
  if (found === undefined) throw new Error(`There is no ${kind} ${name}.`)
  return found
}

it('a canary behind a VirtualService gets 10, 50 and 100% of the requests, and the route is what it was at the end', async () => {
  const stage = openKubernetesStage('istio')
  const routeNow = () => memberAt(stage.cluster.store.find('VirtualService', 'web'), 'spec', 'http', 0, 'route')
  const run = stage.start('good')
  for (const percent of [10, 50, 100]) {
    await untilShare(stage, 'good', percent)
    expect(routeNow()).toEqual([
      { destination: { host: 'web' }, weight: 100 - percent },
      { destination: { host: 'web-canary' }, weight: percent }
    ])
  }
  expectEnded(await untilEnded(stage, run), 'succeeded')
  await expectOnly(stage, 'good')
  expect(routeNow()).toEqual([{ destination: { host: 'web' }, weight: 100 }])
  expect(stage.requests().lost).toBe(0)
})

describe('a canary on Kubernetes', () => {
  it('is rolled back where the stable Deployment cannot take over its images', async () => {
    const stage = openKubernetesStage('gateway-api')
    const run = stage.start('good')
    await untilShare(stage, 'good', 100)
    stage.cluster.pods.blocked = 'web'
    const ended = await untilEnded(stage, run)
    expectEnded(ended, 'rolled-back', 'never-healthy')
    expect(ended.reason).toMatch('the stable Deployment did not take over web:good: exceeded quota: pods')
    await expectOnly(stage, 'stable')
    expect(stage.requests().lost).toBe(0)
  })

  it('has the pods that its share needs before it has the share', async () => {
    const stage = openKubernetesStage('gateway-api')
    const run = stage.start('good', { steps: [10, 50, 100] })
    for (const [percent, pods] of [
      [10, 1],
      [50, 2],
      [100, 3]
    ] as const) {
      await untilShare(stage, 'good', percent)
      expect(stage.cluster.endpointsOf('web-canary', stage.clock.now()).length).toBe(pods)
    }
    expectEnded(await untilEnded(stage, run), 'succeeded')
  })

  it('keeps the autoscaler from removing stable pods until it is gone', async () => {
    const stage = openKubernetesStage('gateway-api')
    const least = () => numberAt(find(stage, 'HorizontalPodAutoscaler'), 'spec', 'minReplicas')
    const run = stage.start('good')
    await untilShare(stage, 'good', 100)
    expect(least()).toBe(3)
    await untilEnded(stage, run)
    expect(least()).toBe(2)
  })

  it('grows with the stable pods that an autoscaler adds', async () => {
    const stage = openKubernetesStage('gateway-api')
    const run = stage.start('good')
    await untilShare(stage, 'good', 10)
    const web = find(stage, 'Deployment')
    stage.cluster.store.patch(
      { kind: 'Deployment', name: 'web' },
      patchOf(web, [{ op: 'replace', path: pointer('spec', 'replicas'), value: 9 }])
    )
    await untilShare(stage, 'good', 50)
    expect(stage.cluster.endpointsOf('web-canary', stage.clock.now()).length).toBe(5)
    expectEnded(await untilEnded(stage, run), 'succeeded')
    expect(numberAt(find(stage, 'Deployment'), 'spec', 'replicas')).toBe(9)
  })

  it('that another client deletes is rolled back, and the route leads to stable again', async () => {
    const stage = openKubernetesStage('gateway-api')
    const run = stage.start('good')
    await untilShare(stage, 'good', 50)
    const canary = find(stage, 'Deployment', 'web-canary')
    stage.cluster.store.remove({ kind: 'Deployment', name: 'web-canary' }, { uid: uidOf(canary) })
    expectEnded(await untilEnded(stage, run), 'rolled-back')
    await expectOnly(stage, 'stable')
    const refs = memberAt(find(stage, 'HTTPRoute'), 'spec', 'rules', 0, 'backendRefs')
    expect(refs).toEqual([{ name: 'web', port: 80, weight: 1 }])
  })

  it.each([
    ['argocd.argoproj.io/tracking-id', 'Argo CD manages Deployment web and would revert the rollout.'],
    ['helm.toolkit.fluxcd.io/name', 'Flux manages Deployment web and would revert the rollout.']
  ])('is refused where %s marks the Deployment', async (name, reason) => {
    const stage = openKubernetesStage('gateway-api')
    const web = find(stage, 'Deployment')
    stage.cluster.store.patch({ kind: 'Deployment', name: 'web' }, patchOf(web, annotate(web, name, 'shop')))
    const ended = await untilEnded(stage, stage.start('good'))
    expectEnded(ended, 'failed', 'preflight')
    expect(ended.reason).toMatch(reason)
    expect(annotationOf(find(stage, 'Deployment'), 'deploy-kit/rollout')).toBeUndefined()
  })

  it('of the same name that another client created is neither used nor removed', async () => {
    const stage = openKubernetesStage('gateway-api')
    const foreign = sampleDeployment('registry.example/other@sha256:0')
    stage.cluster.store.create('Deployment', {
      ...foreign,
      metadata: { name: 'web-canary', namespace: 'shop' }
    })
    const ended = await untilEnded(stage, stage.start('good'))
    expectEnded(ended, 'failed', 'preflight')
    expect(ended.reason).toMatch('Deployment web-canary exists and was not created by deploy-kit.')
    expect(stage.cluster.store.find('Deployment', 'web-canary')).toBeDefined()
  })
})
