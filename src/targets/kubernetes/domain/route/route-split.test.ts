import { describe, expect, it } from '@jest/globals'
import { applyJsonPatch } from '../../../../../test/fakes/kubernetes/apply-json-patch.js'
import { sampleRoute, sampleService } from '../../../../../test/fakes/kubernetes/sample-workload.js'
import { memberAt, type KubeObject } from '../cluster/kube-object.js'
import { routeProblems, shareOfRoute, shareRoute, type RouteContext } from './route-split.js'

const context: RouteContext = {
  services: { namespace: 'shop', stable: 'web', canary: 'web-canary' },
  labels: { stable: { app: 'web' }, changed: { app: 'web-canary' } }
}
const httpRoute = (...rules: readonly (readonly unknown[])[]): KubeObject => ({
  kind: 'HTTPRoute',
  spec: { rules: rules.map(backendRefs => ({ backendRefs })) }
})
const virtualService = (...routes: readonly (readonly unknown[])[]): KubeObject => ({
  kind: 'VirtualService',
  spec: { http: routes.map(route => ({ route })) }
})
const shifted = (route: KubeObject, percent: number) => applyJsonPatch(route, shareRoute(route, percent, context))

describe.each(['gateway-api', 'istio', 'service-selector'] as const)('a route by %s', traffic => {
  const route = sampleRoute(traffic) ?? { ...sampleService(), kind: 'Service' }

  it.each(traffic === 'service-selector' ? [0, 100] : [0, 1, 37, 100])(
    'has the share of %i%% that was set',
    percent => {
      expect(shareOfRoute(shifted(route, percent), context)).toBe(percent)
    }
  )

  it('is what it was after the share is 0 again', () => {
    expect(shifted(shifted(route, 100), 0)).toEqual(route)
  })

  it('is not changed where it has the share', () => {
    expect(shareRoute(shifted(route, 100), 100, context)).toEqual([])
  })
})

describe('an HTTPRoute', () => {
  it('keeps port and filters of the backend', () => {
    const filters = [{ type: 'RequestHeaderModifier' }]
    const route = shifted(httpRoute([{ name: 'web', port: 80, filters }]), 10)
    expect(memberAt(route, 'spec', 'rules', 0, 'backendRefs')).toEqual([
      { name: 'web', port: 80, filters, weight: 90 },
      { name: 'web-canary', port: 80, filters, weight: 10 }
    ])
  })

  it('has its share in every rule with the Service, and other rules as they were', () => {
    const route = shifted(httpRoute([{ name: 'web' }], [{ name: 'api' }], [{ name: 'web' }]), 25)
    expect(shareOfRoute(route, context)).toBe(25)
    expect(memberAt(route, 'spec', 'rules', 1, 'backendRefs')).toEqual([{ name: 'api' }])
  })

  it.each<[string, KubeObject]>([
    ['another namespace', httpRoute([{ name: 'web', namespace: 'other' }])],
    ['another kind', httpRoute([{ kind: 'ServiceImport', group: 'multicluster.x-k8s.io', name: 'web' }])],
    ['another Service', httpRoute([{ name: 'web2' }])]
  ])('to %s does not lead to the workload', (_, route) => {
    expect(shareOfRoute(route, context)).toBeUndefined()
  })

  it('whose rules differ has a share that no step has', () => {
    const ref = (name: string, weight: number) => ({ name, weight })
    const route = httpRoute([ref('web', 90), ref('web-canary', 10)], [ref('web', 10), ref('web-canary', 90)])
    expect(shareOfRoute(route, context)).toBe(50.01)
  })

  it('with the weights of others as proportions has the share that they make', () => {
    expect(shareOfRoute(httpRoute([{ name: 'web', weight: 3 }, { name: 'web-canary' }]), context)).toBe(25)
  })

  it('that also leads elsewhere is refused, with the rule', () => {
    expect(routeProblems(httpRoute([{ name: 'web' }, { name: 'legacy' }]), context)).toEqual([
      'rule 1 also sends traffic to other backends'
    ])
  })
})

describe('a VirtualService', () => {
  it.each(['web', 'web.shop', 'web.shop.svc', 'web.shop.svc.cluster.local'])('leads to the Service by %s', host => {
    const route = shifted(virtualService([{ destination: { host, subset: 'v1' } }]), 10)
    expect(memberAt(route, 'spec', 'http', 0, 'route')).toEqual([
      { destination: { host, subset: 'v1' }, weight: 90 },
      { destination: { host: host.replace('web', 'web-canary') }, weight: 10 }
    ])
  })

  it.each(['web.other', 'web.example.com', 'www.web'])('does not by %s', host => {
    expect(shareOfRoute(virtualService([{ destination: { host } }]), context)).toBeUndefined()
  })

  it('without a weight of one of two destinations sends it nothing', () => {
    const route = virtualService([
      { destination: { host: 'web' }, weight: 100 },
      { destination: { host: 'web-canary' } }
    ])
    expect(shareOfRoute(route, context)).toBe(0)
  })

  it('with TCP routes to the Service is refused', () => {
    const tcp = { ...virtualService([{ destination: { host: 'web' } }]) }
    const route = {
      ...tcp,
      spec: { ...Object(tcp.spec), tcp: [{ route: [{ destination: { host: 'web' } }] }] } as unknown
    }
    expect(routeProblems(route, context)).toEqual(['it has TCP or TLS routes, which cannot be shifted'])
  })
})

describe('a Service', () => {
  it('that selects neither side has no share', () => {
    expect(shareOfRoute({ kind: 'Service', spec: { selector: { app: 'maintenance' } } }, context)).toBeUndefined()
  })
})
