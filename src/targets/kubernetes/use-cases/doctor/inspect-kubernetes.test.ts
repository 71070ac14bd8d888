import { describe, expect, it } from '@jest/globals'
import { behaviorNamed } from '../../../../../test/fakes/split/revision-behavior.js'
import { MemoryCluster } from '../../../../../test/fakes/kubernetes/memory-cluster.js'
import {
  sampleAutoscaler,
  sampleDeployment,
  sampleRoute,
  sampleService
} from '../../../../../test/fakes/kubernetes/sample-workload.js'
import { SteppedClock } from '../../../../../test/rollout/stepped/stepped-clock.js'
import { DeployError } from '../../../../domain/errors.js'
import type { Strategy } from '../../../../domain/rollout/plan/strategies.js'
import { memberAt, textAt, type KubeObject } from '../../domain/cluster/kube-object.js'
import type { WorkloadPlace } from '../../domain/workload-spec.js'
import type { KubeApi } from '../../ports/kube-api.js'
import { inspectKubernetes } from './inspect-kubernetes.js'

const IMAGE = `registry.test/web:v1@sha256:${'a'.repeat(64)}`
const ALL: readonly Strategy[] = ['rolling', 'canary', 'blue-green']
const SPEC: WorkloadPlace = {
  ...{
    kind: 'Deployment',
    workload: 'web',
    strategy: 'rolling',
    images: new Map(),
    cronJobs: [],
    migration: undefined,
    traffic: 'auto',
    routes: []
  },
  ...{ namespace: 'shop', service: undefined }
}

/** Allows every request but these, such as `delete deployments`. */
const allowing =
  (...denied: readonly string[]): KubeApi['review'] =>
  (kind, spec) => {
    if (kind === 'SelfSubjectReview')
      return Promise.resolve({ userInfo: { username: 'deployer', groups: ['deployers'] } })
    const of = (name: string) => textAt(spec, 'resourceAttributes', name) ?? ''
    const name = memberAt(spec, 'resourceAttributes', 'name') === undefined ? '' : ` ${of('name')}`
    return Promise.resolve({ allowed: !denied.includes(`${of('verb')} ${of('resource')}${name}`) })
  }

interface Inspected {
  readonly api?: Partial<KubeApi>
  readonly spec?: Partial<WorkloadPlace>
  readonly strategies?: readonly Strategy[]
  readonly objects?: readonly KubeObject[]
}

/** What doctor finds on a cluster with the Deployment `web`, its Service, its autoscaler, and these objects. */
async function inspect({ api = {}, spec = {}, strategies = ALL, objects }: Inspected = {}) {
  const clock = new SteppedClock()
  const cluster = new MemoryCluster(clock, behaviorNamed)
  const own = objects ?? [sampleRoute('gateway-api') ?? {}]
  for (const object of [sampleDeployment(IMAGE), sampleService(), sampleAutoscaler(), ...own])
    cluster.store.create(textAt(object, 'kind') ?? '', object)
  const world = { clock: { now: () => clock.now(), sleep: () => Promise.resolve() }, namespace: undefined }
  const { checks, readSides } = await inspectKubernetes(
    { spec: { ...SPEC, ...spec }, strategies },
    { ...world, api: { ...cluster.api, review: allowing(), ...api } }
  )
  return {
    readSides,
    checks,
    of: (check: string) => checks.filter(each => each.check === check).map(({ kind, text }) => `${kind}: ${text}`),
    refusals: checks.filter(({ kind }) => kind === 'refusal')
  }
}

const failing = (code: ConstructorParameters<typeof DeployError>[0]) => () =>
  Promise.reject(new DeployError(code, 'It did not work.'))

describe('a sound workload', () => {
  it('has no refusal, and the report names what leads to it and what scales it', async () => {
    const found = await inspect()
    expect(found.refusals).toEqual([])
    expect(found.of('cluster')).toEqual(['fact: The API server kubernetes.example answers.'])
    expect(found.of('credentials')).toEqual(['fact: The credentials belong to user deployer (groups: deployers).'])
    expect(found.of('route')).toEqual(['fact: HTTPRoute web leads to Service web.'])
    expect(found.of('autoscaler')).toEqual(['fact: HorizontalPodAutoscaler web keeps between 2 and 10 pods, now 0.'])
    expect(found.of('disruption-budget')).toEqual(['fact: No PodDisruptionBudget selects the pods.'])
    expect(found.of('owner')).toEqual(['fact: No GitOps tool manages Deployment web, HTTPRoute web.'])
    expect(found.of('lock')).toEqual(['fact: No rollout is in progress.'])
    expect(found.of('leases.coordination.k8s.io')).toEqual([
      'fact: The credentials may get, create, update, delete leases in namespace shop.'
    ])
  })

  it('is called by its names in queries of gates', async () => {
    const { readSides } = await inspect()
    const { canary, stable } = await readSides()
    expect(canary).toBeUndefined()
    expect(stable?.get('side.workload')).toBe('web')
  })

  it('without routes is not ready for a canary', async () => {
    const { refusals } = await inspect({ objects: [] })
    expect(refusals).toMatchObject([
      {
        ...{ strategy: 'canary', check: 'route' },
        text: 'No HTTPRoute, GRPCRoute or VirtualService in namespace shop leads to Service web, so traffic cannot be split by percent. Add a route, or set strategy: blue-green.'
      }
    ])
  })

  it('that is checked for a rolling update needs no routes and no other permissions', async () => {
    const { checks, refusals } = await inspect({ strategies: ['rolling'], api: { review: allowing('list services') } })
    expect(refusals).toEqual([])
    expect(checks.map(({ check }) => check)).not.toContain('route')
  })
})

describe('a permission that is missing', () => {
  it('is refused for the strategies that need it', async () => {
    const { refusals } = await inspect({
      api: { review: allowing('delete deployments', 'delete deployments web-canary') }
    })
    expect(refusals).toMatchObject([
      { strategy: 'canary', text: 'The credentials may not delete deployments in namespace shop.' },
      { strategy: 'blue-green' }
    ])
  })

  it('is not missing where a rule is for the objects that are changed', async () => {
    expect((await inspect({ api: { review: allowing('delete deployments', 'patch deployments') } })).refusals).toEqual(
      []
    )
  })

  it('is looked for without the workload too', async () => {
    const { refusals } = await inspect({
      ...{ spec: { workload: 'none' }, strategies: ['rolling'] },
      api: { review: allowing('list pods') }
    })
    expect(refusals.map(({ check, text }) => `${check}: ${text}`)).toEqual([
      'pods: The credentials may not list pods in namespace shop.',
      'workload: Deployment none does not exist in namespace shop. Check the inputs workload and namespace, or apply the manifest first.'
    ])
  })

  it('to list disruption budgets is no reason to refuse anything', async () => {
    const list: KubeApi['list'] = kind =>
      kind === 'PodDisruptionBudget' ? failing('access-denied')() : Promise.resolve([])
    const { checks } = await inspect({ strategies: ['rolling'], api: { list } })
    expect(checks.find(({ check }) => check === 'disruption-budget')).toMatchObject({
      ...{ area: 'permissions', kind: 'unknown' },
      text: 'The credentials may not list PodDisruptionBudgets in namespace shop, so they were not checked.'
    })
  })
})

describe('a cluster', () => {
  it.each([
    ['credentials-expired', 'credentials', 'refusal'],
    ['credentials-missing', 'credentials', 'refusal'],
    ['unreachable', 'cluster', 'unknown'],
    ['rejected', 'cluster', 'refusal']
  ] as const)('that answers %s ends the checks with that of the %s', async (code, check, kind) => {
    const { checks, readSides } = await inspect({ api: { review: failing(code) } })
    expect(checks.at(-1)).toMatchObject({ area: 'identity', check, kind, text: 'It did not work.' })
    expect(checks.every(({ area }) => area === 'identity')).toBe(true)
    await expect(readSides()).rejects.toMatchObject({ code: 'not-found' })
  })

  it('that does not answer reviews is not checked for permissions, and for all else', async () => {
    const found = await inspect({ api: { review: failing('access-denied') } })
    expect(found.refusals).toEqual([])
    expect(found.of('credentials')).toEqual(['unknown: The API server did not report the user of the credentials.'])
    expect(found.of('pods')).toEqual([
      'unknown: The API server did not report whether the credentials may list pods in namespace shop.'
    ])
    expect(found.of('route')).toHaveLength(1)
  })
})

describe('CronJobs that follow a release', () => {
  it('are found with an image of the workload, and refused without one', async () => {
    const template = (image: string) => ({ spec: { template: { spec: { containers: [{ name: 'report', image }] } } } })
    const cronJob = (name: string, image: string) => ({
      ...{ kind: 'CronJob', metadata: { name, namespace: 'shop' }, spec: { jobTemplate: template(image) } }
    })
    const objects = [cronJob('reports', IMAGE), cronJob('other', 'postgres:17')]
    const found = await inspect({ strategies: ['rolling'], objects, spec: { cronJobs: ['reports'] } })
    expect(found.of('cron-jobs')).toEqual(['fact: The CronJobs reports follow a release.'])
    expect(found.of('cronjobs.batch')).toEqual(['fact: The credentials may get, patch cronjobs in namespace shop.'])
    const refused = await inspect({ strategies: ['rolling'], objects, spec: { cronJobs: ['reports', 'other'] } })
    expect(refused.of('cron-jobs')).toEqual([
      'refusal: CronJob other has no container with an image of a repository in the input images. Check the input cron-jobs.'
    ])
  })
})

describe('what others manage', () => {
  it('is refused for all strategies where it is the Deployment', async () => {
    const { metadata, ...rest } = sampleDeployment(IMAGE)
    const labels = { 'argocd.argoproj.io/instance': 'shop' }
    const read: KubeApi['read'] = ({ kind, name }) =>
      Promise.resolve(
        kind === 'Deployment' && name === 'web' ? { ...rest, metadata: { ...(metadata as object), labels } } : undefined
      )
    const { refusals } = await inspect({ api: { read } })
    expect(refusals).toEqual([
      {
        ...{ area: 'service', check: 'owner', strategy: undefined, kind: 'refusal' },
        text: 'Argo CD manages Deployment web and would revert the rollout. Exclude it there, or deploy through Argo CD.'
      }
    ])
  })
})
