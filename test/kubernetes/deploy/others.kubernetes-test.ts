import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { KubernetesObject } from '../bed/api-client.js'
import { lostIn } from '../bed/gateway-client.js'
import { sampleDeployment } from '../bed/sample-service.js'
import { openShop, type ShownDeployment, type Shop } from './shop.js'
import { autoscalerOf } from './shop-objects.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(async () => await shop.close())

const CANARY = { strategy: 'canary', traffic: 'gateway-api', gates: 'targets:' }
const DEPLOYMENTS = '/apis/apps/v1/namespaces/shop/deployments'
const imageOf = async (name: string) => (await shop.deployment(name)).spec.template.spec.containers[0]?.image
const untilAvailable = (name: string, pods: number) =>
  shop.cluster.until<ShownDeployment>(`${DEPLOYMENTS}/${name}`, ({ status }) => status?.availableReplicas === pods)

interface RouteObject extends KubernetesObject {
  readonly spec: { readonly rules: readonly { readonly backendRefs: readonly { readonly weight: number }[] }[] }
}
const ROUTES = '/apis/gateway.networking.k8s.io/v1/namespaces/shop/httproutes'
const untilShare = (name: string, percent: number) =>
  shop.cluster.until<RouteObject>(`${ROUTES}/${name}`, ({ spec }) => spec.rules[0]?.backendRefs[1]?.weight === percent)

/** The share is in force and recorded: until then, the run sets it again. */
const untilReached = (name: string) =>
  shop.cluster.until<KubernetesObject>(
    `/apis/coordination.k8s.io/v1/namespaces/shop/leases/deploy-kit-${name}`,
    lease => {
      const note = JSON.parse(lease.metadata.annotations?.['deploy-kit/note'] ?? '{}') as { readonly since?: number }
      return note.since !== undefined
    }
  )

it('an autoscaler that adds pods during a shift gets a canary of the same size, and no request is lost', async () => {
  const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
  await shop.open('scaled', { image: before, host: 'scaled.test' })
  const measured = { container: { resources: { requests: { cpu: '100m' } } } }
  await shop.cluster.apply(sampleDeployment({ name: 'scaled', image: before, replicas: 2, ...measured }), 'shop')
  const load = shop.gateway.load('scaled.test')
  const inputs = { ...CANARY, workload: 'scaled', images: `web=${image}`, steps: '10, 100', bake: '40s' }
  const action = await shop.start('gateway-api', inputs)
  await untilShare('scaled', 10)
  shop.bed.setUsage({ namespace: 'shop', labels: { app: 'scaled' }, milliCpu: 150 })
  await shop.cluster.apply(autoscalerOf('scaled'), 'shop')
  await untilAvailable('scaled', 4)
  await untilShare('scaled', 100)
  expect((await shop.deployment('scaled-canary')).status?.availableReplicas).toBe(4)
  shop.bed.setUsage({ namespace: 'shop', labels: { app: 'scaled' }, milliCpu: 60 })

  const { outputs } = await action.ended
  expect(outputs.verdict).toBe('succeeded')
  expect(lostIn(await load.stop())).toEqual([])
  const path = '/apis/autoscaling/v2/namespaces/shop/horizontalpodautoscalers/scaled'
  type Autoscaler = KubernetesObject & { readonly spec: { readonly minReplicas: number } }
  const { spec } = await shop.bed.client.send<Autoscaler>('GET', path)
  expect(spec.minReplicas).toBe(1)
  expect(await shop.leftovers('scaled')).toEqual([])
})

it('weights that another client changes end the rollout with what it set', async () => {
  const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
  await shop.open('drift', { image: before, host: 'drift.test' })
  const action = await shop.start('gateway-api', {
    ...{ ...CANARY, workload: 'drift', images: `web=${image}`, steps: '10, 100', bake: '10m' }
  })
  await untilShare('drift', 10)
  await untilReached('drift')
  await shop.bed.client.send('PATCH', `${ROUTES}/drift`, {
    contentType: 'application/json-patch+json',
    body: [30, 70].map((value, index) => ({
      op: 'replace',
      path: `/spec/rules/0/backendRefs/${1 - index}/weight`,
      value
    }))
  })
  const { outputs } = await action.ended
  expect(outputs).toMatchObject({ 'reason-code': 'drift' })
  expect(outputs.reason).toContain('30%')
  expect(await imageOf('drift')).toBe(before)
})

it.each([
  ['argocd-controller', 'Argo CD'],
  ['kustomize-controller', 'Flux']
])('a Deployment that %s applies is refused, with what to do instead', async (manager, tool) => {
  const name = `by-${manager}`
  const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
  await shop.open(name, { image: before, host: `${name}.test` })
  const applied = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name }, spec: { minReadySeconds: 0 } }
  await shop.bed.client.send('PATCH', `${DEPLOYMENTS}/${name}?fieldManager=${manager}&force=true`, {
    ...{ contentType: 'application/apply-patch+yaml', body: applied }
  })
  const action = await shop.start('gateway-api', { ...CANARY, workload: name, images: `web=${image}`, bake: '1s' })
  const { outputs } = await action.ended
  expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'preflight' })
  expect(outputs.reason).toContain(
    `${tool} manages Deployment ${name} and would revert the rollout. Exclude it there, or deploy through ${tool}.`
  )
  expect(await shop.leftovers(name)).toEqual([])
})
