/** Where the gateway is, for `addresses` of a Gateway and `selector` of one of Istio's. */
export const GATEWAY = {
  namespace: 'istio-ingress',
  image: 'registry.test/envoy:1.40',
  hostname: 'gateway.istio-ingress.svc.cluster.local',
  /** Port 80 of a Gateway, as its Pods serve it. */
  port: 18080
} as const

const labels = { app: 'gateway', istio: 'ingressgateway' }
const { namespace, image, hostname, port } = GATEWAY

/** Envoy as a Deployment, its Service, and a Gateway of Gateway API that every namespace may add routes to. */
export const GATEWAY_OBJECTS: readonly object[] = [
  ...['istio-system', namespace].map(name => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })),
  {
    ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'gateway', namespace } },
    spec: {
      ...{ replicas: 1, selector: { matchLabels: labels } },
      template: {
        metadata: { labels },
        spec: {
          automountServiceAccountToken: false,
          containers: [
            {
              ...{ name: 'envoy', image, ports: [{ containerPort: port }] },
              env: [{ name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }],
              readinessProbe: { httpGet: { path: '/ready', port: 15000 }, periodSeconds: 1 }
            }
          ]
        }
      }
    }
  },
  {
    ...{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'gateway', namespace } },
    spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: port }] }
  },
  {
    ...{ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: { name: 'gateway', namespace } },
    spec: {
      gatewayClassName: 'istio',
      addresses: [{ type: 'Hostname', value: hostname }],
      listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'All' } } }]
    }
  },
  {
    ...{ apiVersion: 'networking.istio.io/v1', kind: 'Gateway', metadata: { name: 'gateway', namespace } },
    spec: { selector: labels, servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts: ['*'] }] }
  }
]
