import type { KubeObject } from '../../../src/targets/kubernetes/domain/cluster/kube-object.js'
import type { TrafficKind } from '../../../src/targets/kubernetes/domain/route/route-kind.js'

/** A Deployment `web` in `shop`, as a person applied it. */
export function sampleDeployment(image: string, replicas = 3): KubeObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'shop', labels: { app: 'web' } },
    spec: {
      replicas,
      selector: { matchLabels: { app: 'web' } },
      template: {
        metadata: { labels: { app: 'web', tier: 'front' } },
        spec: {
          containers: [{ name: 'web', image, ports: [{ containerPort: 8080 }] }],
          topologySpreadConstraints: [
            {
              ...{ maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway' },
              labelSelector: { matchLabels: { app: 'web' } }
            }
          ]
        }
      }
    }
  }
}

/** The Service `web` of it. */
export function sampleService(): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { selector: { app: 'web' }, ports: [{ name: 'http', port: 80, targetPort: 8080, nodePort: 30_080 }] }
  }
}

/** What leads to the Service; undefined where that is the Service itself. */
export function sampleRoute(traffic: TrafficKind): KubeObject | undefined {
  switch (traffic) {
    case 'gateway-api':
      return {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
        metadata: { name: 'web', namespace: 'shop' },
        spec: {
          parentRefs: [{ name: 'public' }],
          hostnames: ['shop.example'],
          rules: [{ backendRefs: [{ name: 'web', port: 80, weight: 1 }] }]
        }
      }
    case 'istio':
      return {
        apiVersion: 'networking.istio.io/v1',
        kind: 'VirtualService',
        metadata: { name: 'web', namespace: 'shop' },
        spec: { hosts: ['web'], http: [{ name: 'all', route: [{ destination: { host: 'web' }, weight: 100 }] }] }
      }
    case 'service-selector':
      return undefined
  }
}

/** An autoscaler of it. */
export function sampleAutoscaler(minReplicas = 2): KubeObject {
  return {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { minReplicas, maxReplicas: 10, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } }
  }
}
