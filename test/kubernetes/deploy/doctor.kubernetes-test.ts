import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { roleRules, type RoleRule } from '../../../src/targets/kubernetes/domain/access/role-rules.js'
import { startBundle } from '../../bundle/run-bundle.js'
import type { KubernetesObject } from '../bed/api-client.js'
import { sampleDeployment } from '../bed/sample-service.js'
import { addDeployer } from './add-deployer.js'
import { openShop, type Shop } from './shop.js'
import { autoscalerOf } from './shop-objects.js'

const isValid = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync('schemas/doctor.v1.json', 'utf8')) as object
)

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
  await shop.open('web', { image: shop.addImage('v1'), host: 'web.test' })
})
afterAll(async () => await shop.close())

interface Found {
  readonly area: string
  readonly check: string
  readonly state: string
  readonly strategy?: string
  readonly message: string
  readonly fix?: string
}

/** The documented Roles let no routes be looked for. */
const WEB = { workload: 'web', namespace: 'shop', traffic: 'gateway-api' }

/** Runs the built action for the Deployment `web`, and looks for changes of what it looks at. */
async function examine(kubeconfig: string, inputs: Readonly<Record<string, string>> = {}) {
  const before = await versions()
  const step = await startBundle('doctor', { inputs: { ...WEB, kubeconfig, ...inputs } })
  const { outputs, outcome, summary, log } = await step.ended
  expect(await versions()).toEqual(before)
  const report = JSON.parse(outputs.findings ?? 'null') as { readonly findings: readonly Found[] }
  expect([isValid(report), isValid.errors]).toEqual([true, null])
  const { findings } = report
  const of = (check: string) => findings.filter(each => each.check === check)
  return { outputs, outcome, summary, log, findings, of, blocked: findings.filter(({ state }) => state === 'blocked') }
}

async function versions() {
  const paths = ['apis/apps/v1', 'apis/gateway.networking.k8s.io/v1', 'apis/coordination.k8s.io/v1']
  const [deployments, routes, leases] = await Promise.all(
    ['deployments', 'httproutes', 'leases'].map((plural, index) =>
      shop.bed.client.send<{ items: KubernetesObject[] }>('GET', `/${paths[index] ?? ''}/namespaces/shop/${plural}`)
    )
  )
  return {
    specs: deployments?.items.map(({ metadata, ...object }) => [metadata.name, (object as { spec?: object }).spec]),
    routes: routes?.items.map(({ metadata, ...object }) => [metadata.name, (object as { spec?: object }).spec]),
    leases: leases?.items.map(({ metadata }) => metadata.name)
  }
}

const RULES = roleRules('gateway-api')
const messages = (findings: readonly Found[]) => findings.map(({ state, message }) => `${state}: ${message}`)
const LISTS_BUDGETS = { apiGroups: ['policy'], resources: ['poddisruptionbudgets'], verbs: ['list'] }

it('a workload with a route is ready for a canary with the documented Role, and nothing is changed', async () => {
  const found = await examine(await addDeployer(shop, 'sound', RULES), { strategy: 'canary' })
  expect({ blocked: found.blocked, outcome: found.outcome, log: found.outcome === 'success' ? '' : found.log }).toEqual(
    {
      ...{ blocked: [], outcome: 'success', log: '' }
    }
  )
  expect(found.outputs).toMatchObject({ verdict: 'ready', canary: 'ready', rolling: '' })
  expect(messages(found.of('credentials'))).toEqual([
    'ok: The credentials belong to user sound (groups: system:authenticated).'
  ])
  expect(messages(found.of('workload'))).toEqual(['ok: Deployment web: 2 of 2 pods are available.'])
  expect(messages(found.of('route'))).toEqual(['ok: HTTPRoute web leads to Service web. Its spec is managed by bed.'])
  expect(messages(found.of('autoscaler'))).toEqual(['ok: No HorizontalPodAutoscaler scales web.'])
  expect(messages(found.of('owner'))).toEqual([
    'ok: No GitOps tool manages Deployment web, HTTPRoute web. The spec of the workload is managed by bed.'
  ])
  expect(found.of('disruption-budget')).toMatchObject([{ area: 'permissions', state: 'unknown' }])
  const granted = found.findings.filter(({ area, state }) => area === 'permissions' && state === 'ok')
  expect(granted.map(({ check }) => check).sort()).toEqual([
    ...['deployments.apps', 'events', 'grpcroutes.gateway.networking.k8s.io', 'horizontalpodautoscalers.autoscaling'],
    ...['httproutes.gateway.networking.k8s.io', 'leases.coordination.k8s.io', 'pods', 'pods/log', 'services']
  ])
})

describe('a Role', () => {
  const without = (resource: string, verb: string, rules: readonly RoleRule[] = RULES) =>
    rules.map(rule =>
      rule.resources.includes(resource) ? { ...rule, verbs: rule.verbs.filter(each => each !== verb) } : rule
    )

  it('without one permission is not ready, and gets the rule to add', async () => {
    const user = await addDeployer(shop, 'no-delete', without('deployments', 'delete'))
    const { outputs, outcome, blocked, summary } = await examine(user, { strategy: 'canary' })
    expect([outcome, outputs.verdict]).toEqual(['failure', 'not-ready'])
    expect(outputs.reason).toBe('The credentials may not delete deployments in namespace shop.')
    expect(blocked.map(({ fix }) => fix)).toEqual([
      "Add to their Role: { apiGroups: ['apps'], resources: ['deployments'], verbs: [delete] }"
    ])
    expect(summary).toContain('Add to their Role: ')
  })

  it('for the named objects only is enough', async () => {
    const named = { apiGroups: ['apps'], resources: ['deployments'], verbs: ['delete'], resourceNames: ['web-canary'] }
    const user = await addDeployer(shop, 'named', [...without('deployments', 'delete'), named])
    expect((await examine(user, { strategy: 'canary' })).outputs.verdict).toBe('ready')
  })

  it('for a rolling update is ready for that alone, where the traffic is named', async () => {
    const user = await addDeployer(shop, 'rolling-only', roleRules('rolling'))
    const { outputs, blocked } = await examine(user)
    expect(outputs).toMatchObject({
      verdict: 'ready',
      rolling: 'ready',
      canary: 'not-ready',
      'blue-green': 'not-ready'
    })
    expect(messages(blocked)).toContain('blocked: The credentials may not list, patch httproutes in namespace shop.')
  })
})

describe('what is around a workload', () => {
  it('is reported: an autoscaler without metrics, and a budget that does not select the canary', async () => {
    await shop.cluster.apply(autoscalerOf('web'), 'shop')
    const selector = { matchLabels: { app: 'web' } }
    const budget = { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name: 'web' } }
    await shop.cluster.apply({ ...budget, spec: { minAvailable: 1, selector } }, 'shop')
    type Budget = KubernetesObject & { readonly status?: { readonly disruptionsAllowed?: number } }
    const budgets = '/apis/policy/v1/namespaces/shop/poddisruptionbudgets/web'
    await shop.cluster.until<Budget>(budgets, ({ status }) => status?.disruptionsAllowed === 1)

    const found = await examine(await addDeployer(shop, 'around', [...RULES, LISTS_BUDGETS]), { strategy: 'canary' })
    expect(messages(found.of('autoscaler'))[0]).toMatch(
      /^ok: HorizontalPodAutoscaler web keeps between 1 and 4 pods, now \d\.$/
    )
    expect(messages(found.of('disruption-budget'))).toEqual([
      'ok: PodDisruptionBudget web (minAvailable 1) allows 1 evictions now. It does not select the pods of a canary.'
    ])
    expect(found.outputs.verdict).toBe('ready')
  })

  it('is refused where Flux applies the route', async () => {
    const name = 'by-flux'
    await shop.open(name, { image: shop.addImage('v1'), host: `${name}.test` })
    const routes = `/apis/gateway.networking.k8s.io/v1/namespaces/shop/httproutes/${name}`
    await shop.bed.client.send('PATCH', `${routes}?fieldManager=kustomize-controller&force=true`, {
      contentType: 'application/apply-patch+yaml',
      body: {
        ...{ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name } },
        spec: { hostnames: [`${name}.test`] }
      }
    })
    const found = await examine(await addDeployer(shop, 'flux', RULES), { workload: name })
    expect(found.outputs).toMatchObject({ rolling: 'ready', canary: 'not-ready' })
    expect(messages(found.blocked)).toContain(
      `blocked: Flux manages HTTPRoute ${name} and would revert the rollout. Exclude it there, or deploy through Flux.`
    )
  })

  it('is a pod that crashes, with its exit code', async () => {
    const image = shop.addImage('crash', { FAIL_AT_START: '1' })
    await shop.cluster.apply(sampleDeployment({ name: 'broken', image, replicas: 1 }), 'shop')
    const pods = '/api/v1/namespaces/shop/pods?labelSelector=app%3Dbroken'
    await shop.cluster.until(pods, list => JSON.stringify(list).includes('"terminated"'))

    const user = await addDeployer(shop, 'crash', roleRules('rolling'))
    const found = await examine(user, { workload: 'broken', strategy: 'rolling' })
    expect(found.outputs.verdict).toBe('ready')
    expect(messages(found.of('workload'))[0]).toMatch(
      /^warning: Deployment broken: 0 of 1 pods are available\. Container web of broken-\S+ failed: exit code \d+, \d+ restarts\.$/
    )
  })
})

describe('a cluster', () => {
  it('that does not know the token refuses it', async () => {
    const config = JSON.parse(await addDeployer(shop, 'stranger', [])) as {
      readonly users: readonly { readonly name: string; readonly user: object }[]
    }
    const users = config.users.map(({ name }) => ({ name, user: { token: 'of-nobody' } }))
    const found = await examine(JSON.stringify({ ...config, users }))
    expect(found.outputs.verdict).toBe('not-ready')
    expect(messages(found.findings)).toEqual([
      expect.stringMatching(/^ok: The API server 127\.0\.0\.1:\d+ answers\.$/),
      'blocked: The API server refused the credentials (401). Renew the kubeconfig or the token.'
    ])
  })

  it('that does not answer is unknown', async () => {
    const text = await addDeployer(shop, 'far', RULES)
    const found = await examine(text.replace(/https:\/\/127\.0\.0\.1:\d+/, 'https://127.0.0.1:1'))
    expect([found.outcome, found.outputs.verdict]).toEqual(['failure', 'unknown'])
    expect(found.outputs.reason).toBe(
      'Could not connect to the API server 127.0.0.1:1 (ECONNREFUSED). Check the address in the kubeconfig.'
    )
  })
})
