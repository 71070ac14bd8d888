import { describe, expect, it } from '@jest/globals'
import { ArmError } from '../arm/arm-error.js'
import { checkShape } from '../arm/read-body.js'
import { APP } from './app-shape.js'

/** Every member of the example of https://learn.microsoft.com/rest/api/containerapps/container-apps/update#patch-container-app. */
const EXAMPLE = {
  location: 'East US',
  tags: { tag1: 'value1' },
  properties: {
    configuration: {
      ingress: {
        ...{ external: true, targetPort: 3000, stickySessions: { affinity: 'sticky' } },
        customDomains: [
          { name: 'www.example.com', bindingType: 'SniEnabled', certificateId: '/subscriptions/a/certificates/b' }
        ],
        traffic: [{ weight: 100, revisionName: 'app--a', label: 'production' }],
        ipSecurityRestrictions: [
          { name: 'office', description: 'A subnet', ipAddressRange: '192.168.1.1/32', action: 'Allow' }
        ]
      },
      dapr: { enabled: true, appPort: 3000, appProtocol: 'http', appHealth: { enabled: true, path: '/health' } },
      runtime: { java: { enableMetrics: true } },
      ...{ maxInactiveRevisions: 10, service: { type: 'redis' } }
    },
    template: {
      containers: [
        {
          ...{ image: 'repo/app:v1', name: 'app' },
          probes: [
            {
              ...{ type: 'Liveness', initialDelaySeconds: 3, periodSeconds: 3 },
              httpGet: { path: '/health', port: 8080, httpHeaders: [{ name: 'Custom-Header', value: 'Awesome' }] }
            }
          ]
        }
      ],
      initContainers: [{ image: 'repo/app:v4', name: 'init', resources: { cpu: 0.5, memory: '1Gi' } }],
      scale: {
        ...{ minReplicas: 1, maxReplicas: 5, cooldownPeriod: 350, pollingInterval: 35 },
        rules: [{ name: 'http', custom: { type: 'http', metadata: { concurrentRequests: '50' } } }]
      },
      serviceBinds: [{ serviceId: '/subscriptions/a/containerApps/service', name: 'service' }]
    }
  }
}

const check = (body: object) => () => checkShape(body, APP, { path: 'containerApp', isPatch: true })

describe('the members of a container app', () => {
  it('are those of the documented example', () => {
    expect(check(EXAMPLE)).not.toThrow()
  })

  it.each(Object.keys(EXAMPLE.properties.configuration.ingress))(
    'are case-sensitive, such as %s of the ingress',
    name => {
      const ingress = { [name.toUpperCase()]: EXAMPLE.properties.configuration.ingress[name as 'external'] }
      expect(check({ properties: { configuration: { ingress } } })).toThrow(ArmError)
    }
  )

  it('may be removed by null in a patch, and not in an array', () => {
    expect(check({ properties: { configuration: { ingress: null } } })).not.toThrow()
    expect(check({ properties: { template: { containers: [{ name: 'app', image: null }] } } })).toThrow(ArmError)
  })
})
