import { describe, expect, it } from '@jest/globals'
import type { KubeObject } from '../cluster/kube-object.js'
import { describeAutoscaler } from './describe-autoscaler.js'
import { describeBudgets } from './describe-budget.js'
import { describeIdentity } from './describe-identity.js'
import { describeOwner } from './describe-owner.js'
import { describeRoute } from './describe-route.js'
import { describeProbes, describeWorkload } from './describe-workload.js'
import { mergeStrategies, type ClusterCheck } from './cluster-check.js'
import { matchesSelector } from './label-selector.js'

const said = (checks: readonly ClusterCheck[]) => checks.map(({ kind, text }) => `${kind}: ${text}`)
const named = (kind: string, spec: object, more: object = {}): KubeObject => ({
  ...{ kind, metadata: { name: 'web', namespace: 'shop' }, spec },
  ...more
})

describe('an autoscaler', () => {
  const scaler = (more: object = {}) => named('HorizontalPodAutoscaler', { minReplicas: 2, maxReplicas: 4 }, more)

  it('that works is described by its limits', () => {
    expect(said(describeAutoscaler(scaler({ status: { currentReplicas: 3 } })))).toEqual([
      'fact: HorizontalPodAutoscaler web keeps between 2 and 4 pods, now 3.'
    ])
  })

  it('at its maximum, or without metrics, is a warning', () => {
    const conditions = [{ type: 'ScalingActive', status: 'False', message: 'unable to get metrics' }]
    expect(said(describeAutoscaler(scaler({ status: { currentReplicas: 4, conditions } })))).toEqual([
      'fact: HorizontalPodAutoscaler web keeps between 2 and 4 pods, now 4.',
      'warning: HorizontalPodAutoscaler web is at its maximum of 4 pods: it adds none during a shift. Raise maxReplicas.',
      'warning: HorizontalPodAutoscaler web does not scale. unable to get metrics'
    ])
  })

  it('that Flux applies is a warning, because a shift raises its minReplicas', () => {
    const metadata = { name: 'web', labels: { 'kustomize.toolkit.fluxcd.io/name': 'apps' } }
    expect(said(describeAutoscaler(scaler({ metadata }))).at(-1)).toBe(
      'warning: Flux manages HorizontalPodAutoscaler web and may revert minReplicas, which a shift raises. Ignore that field in Flux.'
    )
  })
})

describe('disruption budgets', () => {
  const labels = { stable: { app: 'web' }, canary: { app: 'web-canary' } }
  const budget = (name: string, selector: object) => ({
    ...{ kind: 'PodDisruptionBudget', metadata: { name }, spec: { minAvailable: '50%', selector } },
    status: { disruptionsAllowed: 1 }
  })

  it('that do not select the canary are described so', () => {
    expect(said(describeBudgets([budget('web', { matchLabels: { app: 'web' } })], labels))).toEqual([
      'fact: PodDisruptionBudget web (minAvailable 50%) allows 1 evictions now. It does not select the pods of a canary.'
    ])
  })

  it('that overlap are a warning', () => {
    expect(said(describeBudgets([budget('all', {}), budget('web', { matchLabels: { app: 'web' } })], labels))).toEqual([
      'fact: PodDisruptionBudget all (minAvailable 50%) allows 1 evictions now.',
      'fact: PodDisruptionBudget web (minAvailable 50%) allows 1 evictions now.',
      'warning: 2 PodDisruptionBudgets select the same pods, so the API server refuses every eviction. Keep one.'
    ])
  })

  it('of other pods are none', () => {
    expect(said(describeBudgets([budget('db', { matchLabels: { app: 'db' } })], labels))).toEqual([
      'fact: No PodDisruptionBudget selects the pods.'
    ])
  })
})

it.each<[object, boolean]>([
  [{}, true],
  [{ matchLabels: { app: 'web' } }, true],
  [{ matchLabels: { app: 'db' } }, false],
  [{ matchExpressions: [{ key: 'app', operator: 'In', values: ['web', 'api'] }] }, true],
  [{ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] }, false],
  [{ matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['web'] }] }, true],
  [{ matchExpressions: [{ key: 'app', operator: 'Exists' }] }, true],
  [{ matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] }, false],
  [{ matchExpressions: [{ key: 'app', operator: 'Gt', values: ['1'] }] }, false]
])('the selector %j', (selector, selects) => {
  expect(matchesSelector(selector, { app: 'web' })).toBe(selects)
})

describe('the credentials', () => {
  it('are described by user and groups, without control characters', () => {
    const userInfo = { username: 'deployer\n', groups: ['a', 'b', 'c', 'd', 'e', 'f'] }
    expect(describeIdentity({ userInfo }).text).toBe(
      'The credentials belong to user deployer (groups: a, b, c, d, e and 1 more).'
    )
  })

  it('without a user are refused, and unread ones are unknown', () => {
    expect(describeIdentity({ userInfo: { username: 'system:anonymous' } }).kind).toBe('refusal')
    expect(describeIdentity({}).kind).toBe('unknown')
  })
})

describe('the owner of objects', () => {
  const managedFields = [
    { manager: 'kubectl', time: '2026-01-01T00:00:00Z', fieldsV1: { 'f:spec': {} } },
    { manager: 'helm', time: '2026-02-01T00:00:00Z', fieldsV1: { 'f:spec': {} } },
    { manager: 'kubelet', subresource: 'status', time: '2026-03-01T00:00:00Z', fieldsV1: { 'f:status': {} } }
  ]

  it('is the manager of their spec, the last first', () => {
    const workload = named('Deployment', {}, { metadata: { name: 'web', managedFields } })
    expect(said(describeOwner([workload, named('HTTPRoute', {})]))).toEqual([
      'fact: No GitOps tool manages Deployment web, HTTPRoute web. The spec of the workload is managed by helm, kubectl.'
    ])
  })

  it('may be a controller, which is a warning', () => {
    const metadata = { name: 'web', ownerReferences: [{ kind: 'App', name: 'shop', controller: true }] }
    expect(said(describeOwner([named('Deployment', {}, { metadata })]))).toEqual([
      'warning: Deployment web is controlled by App shop, which may revert a rollout. Check what it sets.'
    ])
  })
})

describe('a route', () => {
  const context = {
    services: { namespace: 'shop', stable: 'web', canary: 'web-canary' },
    labels: { stable: {}, changed: {} }
  }
  const rules = [
    {
      backendRefs: [
        { name: 'web', weight: 90 },
        { name: 'web-canary', weight: 10 }
      ]
    }
  ]

  it('is described by where it leads, and what the canary gets', () => {
    expect(said(describeRoute(named('HTTPRoute', { rules }), context))).toEqual([
      'fact: HTTPRoute web leads to Service web. It sends 10% of the requests to the canary.'
    ])
  })

  it('that its Gateway does not accept is a warning', () => {
    const conditions = [{ type: 'Accepted', status: 'False', message: 'no listener matches' }]
    const route = named(
      'HTTPRoute',
      { rules: [{ backendRefs: [{ name: 'web' }] }] },
      { status: { parents: [{ conditions }] } }
    )
    expect(said(describeRoute(route, context))).toEqual([
      'fact: HTTPRoute web leads to Service web.',
      'warning: HTTPRoute web is not in effect. no listener matches'
    ])
  })
})

describe('a workload', () => {
  it.each<[string, object]>([
    ['waits to be started again', { waiting: { reason: 'CrashLoopBackOff' } }],
    ['runs again', { running: {} }]
  ])('whose container fails and %s is a warning with the reason', (_, state) => {
    const lastState = { terminated: { exitCode: 1 } }
    const pod = {
      metadata: { name: 'web-1' },
      status: { containerStatuses: [{ name: 'web', ready: false, state, lastState, restartCount: 3 }] }
    }
    const status = { updatedReplicas: 2, replicas: 2, availableReplicas: 1, observedGeneration: 1 }
    const workload = { metadata: { name: 'web', generation: 1 }, spec: { replicas: 2 }, status }
    expect(describeWorkload({ kind: 'Deployment', workload, pods: [pod], now: 0 })).toMatchObject({
      kind: 'warning',
      text: 'Deployment web: 1 of 2 pods are available. Container web of web-1 failed: exit code 1, 3 restarts.'
    })
  })

  it('without a readiness probe is a warning for each container', () => {
    const containers = [{ name: 'web', readinessProbe: {} }, { name: 'proxy' }]
    expect(said(describeProbes(named('Deployment', { template: { spec: { containers } } })))).toEqual([
      'warning: Container proxy has no readiness probe, so a pod counts as available before it can serve. Add one.'
    ])
  })
})

it('what all strategies find is listed once, and what one finds by that one', () => {
  const check: ClusterCheck = {
    area: 'service',
    check: 'route',
    strategy: 'canary',
    kind: 'refusal',
    text: 'No route.'
  }
  const paused = { ...check, check: 'workload', text: 'It is paused.' }
  const found = [check, paused, { ...paused, strategy: 'rolling' as const }]
  expect(mergeStrategies(found, ['rolling', 'canary'])).toEqual([check, { ...paused, strategy: undefined }])
})
