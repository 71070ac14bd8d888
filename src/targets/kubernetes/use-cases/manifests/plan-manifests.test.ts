import { describe, expect, it } from '@jest/globals'
import { MemoryCluster } from '../../../../../test/fakes/kubernetes/memory-cluster.js'
import { behaviorNamed } from '../../../../../test/fakes/split/revision-behavior.js'
import { SteppedClock } from '../../../../../test/rollout/stepped/stepped-clock.js'
import { readManifests } from '../../domain/manifest/read-manifests.js'
import { applyPlanned } from './apply-manifests.js'
import { planManifests } from './plan-manifests.js'

const configMap = (data: object, metadata: object = {}) => ({
  ...{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web', ...metadata }, data }
})

function open() {
  const cluster = new MemoryCluster(new SteppedClock(), behaviorNamed)
  const manifestsOf = (...objects: readonly object[]) =>
    readManifests([{ path: 'web.yaml', text: objects.map(each => JSON.stringify(each)).join('\n---\n') }])
  return {
    store: cluster.store,
    plan: (...objects: readonly object[]) =>
      planManifests(manifestsOf(...objects), { api: cluster.api, namespace: 'shop' }),
    apply: async (...objects: readonly object[]) => {
      const { objects: planned } = await planManifests(manifestsOf(...objects), { api: cluster.api, namespace: 'shop' })
      await applyPlanned(cluster.api, planned)
    }
  }
}

describe('a plan of manifests', () => {
  it('shows what is created and what changes, and changes nothing', async () => {
    const { plan, apply, store } = open()
    expect((await plan(configMap({ a: '1' }))).changes).toEqual(['Create ConfigMap web.'])
    expect(store.find('ConfigMap', 'web')).toBeUndefined()
    await apply(configMap({ a: '1' }))
    expect(await plan(configMap({ a: '1' }))).toMatchObject({ changes: [], refusals: [] })
    expect((await plan(configMap({ a: '2' }))).changes).toEqual(['Apply ConfigMap web:', '  ~ .data.a: 1 -> 2'])
    expect(store.find('ConfigMap', 'web')).toMatchObject({ data: { a: '1' } })
  })

  it('removes a field that the manifest no longer has, and leaves those of others', async () => {
    const { apply, store } = open()
    store.create('ConfigMap', configMap({ other: 'x' }))
    await apply(configMap({ a: '1', b: '2' }))
    await apply(configMap({ a: '1' }))
    expect(store.find('ConfigMap', 'web')).toMatchObject({ data: { a: '1', other: 'x' } })
    expect(store.find('ConfigMap', 'web')).not.toHaveProperty('data.b')
  })

  it('is refused where another manager has set a field to another value', async () => {
    const { plan, store } = open()
    store.create('ConfigMap', configMap({ a: 'theirs' }))
    expect((await plan(configMap({ a: '1' }))).refusals).toEqual([
      'Other managers set fields of ConfigMap web (web.yaml:1): .data.a (kubectl). Remove these fields from the manifest, or take them over once: kubectl apply --server-side --field-manager=deploy-kit --force-conflicts.'
    ])
  })

  it('takes over fields that deploy-kit itself has patched', async () => {
    const { plan, apply, store } = open()
    store.create('ConfigMap', configMap({ a: 'ours' }), 'deploy-kit')
    expect((await plan(configMap({ a: '1' }))).refusals).toEqual([])
    await apply(configMap({ a: '1' }))
    expect(store.find('ConfigMap', 'web')).toMatchObject({ data: { a: '1' } })
  })

  it.each<[string, object, string]>([
    [
      'a kind that the cluster does not know',
      { apiVersion: 'x.io/v1', kind: 'Widget', metadata: { name: 'a' } },
      'The cluster does not know Widget of x.io/v1 (web.yaml:1).'
    ],
    [
      'a cluster-wide object',
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } },
      'Namespace shop (web.yaml:1) is not in a namespace.'
    ],
    [
      'another namespace',
      configMap({}, { namespace: 'other' }),
      'ConfigMap web (web.yaml:1) is in another namespace than shop.'
    ],
    [
      'an object that the API server refuses',
      { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec: {} },
      'Service web (web.yaml:1) cannot be applied. Service web is invalid: it has no ports.'
    ]
  ])('is refused for %s', async (_, object, refusal) => {
    const { refusals, objects } = await open().plan(object)
    expect(refusals).toEqual([expect.stringContaining(refusal)])
    expect(objects).toEqual([])
  })

  it.each([
    ['argocd.argoproj.io/tracking-id', 'Argo CD manages ConfigMap web (web.yaml:1) and would revert it.'],
    ['kustomize.toolkit.fluxcd.io/name', 'Flux manages ConfigMap web (web.yaml:1) and would revert it.']
  ])('is refused for an object with %s', async (name, refusal) => {
    const { plan, store } = open()
    store.create('ConfigMap', configMap({}, { labels: { [name]: 'shop' } }))
    expect((await plan(configMap({ a: '1' }))).refusals).toEqual([expect.stringContaining(refusal)])
  })
})
