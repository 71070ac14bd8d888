import { describe, expect, it } from '@jest/globals'
import { sampleDeployment, sampleService } from '../../../../../test/fakes/kubernetes/sample-workload.js'
import { memberAt, objectAt, textsAt } from '../cluster/kube-object.js'
import { selects } from './canary-labels.js'
import { canaryDeployment, canaryService, isOurCanary, stableImagesOf } from './canary-objects.js'

const stable = sampleDeployment('shop/web:1')
const service = sampleService()
const source = { stable, services: [service], images: { web: 'shop/web:2' }, replicas: 1, holder: 'run 7' }
const podLabels = (deployment: unknown) => textsAt(deployment, 'spec', 'template', 'metadata', 'labels')

describe('the Deployment of a canary', () => {
  const canary = canaryDeployment(source)

  it('runs the new image, and the rest of the stable template', () => {
    const container = objectAt(canary, 'spec', 'template', 'spec', 'containers', 0)
    expect(container).toEqual({ name: 'web', image: 'shop/web:2', ports: [{ containerPort: 8080 }] })
  })

  it('has pods that no Service of the stable pods selects', () => {
    expect(selects(textsAt(service, 'spec', 'selector'), podLabels(canary))).toBe(false)
    expect(selects(textsAt(stable, 'spec', 'selector', 'matchLabels'), podLabels(canary))).toBe(false)
  })

  it('has pods that a Service by a label of its own does not select either', () => {
    const byTier = { spec: { selector: { tier: 'front' }, ports: [{ port: 1 }] } }
    expect(podLabels(canaryDeployment({ ...source, services: [service, byTier] }))).toEqual({
      app: 'web-canary',
      tier: 'front-canary'
    })
  })

  it('selects its own pods, and spreads them among themselves', () => {
    expect(textsAt(canary, 'spec', 'selector', 'matchLabels')).toEqual({ app: 'web-canary' })
    const path = ['spec', 'template', 'spec', 'topologySpreadConstraints', 0, 'labelSelector', 'matchLabels'] as const
    expect(memberAt(canary, ...path)).toEqual({ app: 'web-canary' })
  })

  it('records which revision it was placed beside, and whose it is', () => {
    expect(stableImagesOf(canary)).toEqual({ web: 'shop/web:1' })
    expect([isOurCanary(canary, 'web'), isOurCanary(canary, 'api'), isOurCanary(stable, 'web')]).toEqual([
      true,
      false,
      false
    ])
  })
})

describe('the Service of a canary', () => {
  it('leads to its pods by the same ports, without those of the nodes', () => {
    expect(objectAt(canaryService(service, source), 'spec')).toEqual({
      ...{ type: 'ClusterIP', selector: { app: 'web-canary' } },
      ports: [{ name: 'http', port: 80, targetPort: 8080 }]
    })
  })
})
