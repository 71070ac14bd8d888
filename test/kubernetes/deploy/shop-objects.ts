import { GATEWAY } from '../bed/mesh/gateway-objects.js'

/** A Service of the pods of a sample Deployment of the same name. */
export function serviceOf(name: string): object {
  const ports = [{ name: 'http', port: 80, targetPort: 8080 }]
  return { apiVersion: 'v1', kind: 'Service', metadata: { name }, spec: { selector: { app: name }, ports } }
}

/** A route of Gateway API from a host name of the gateway to a Service. */
export function httpRouteOf(name: string, host: string): object {
  return {
    ...{ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name } },
    spec: {
      parentRefs: [{ name: 'gateway', namespace: GATEWAY.namespace }],
      hostnames: [host],
      rules: [{ backendRefs: [{ name, port: 80, weight: 1 }] }]
    }
  }
}

/** The same of Istio. */
export function virtualServiceOf(name: string, host: string): object {
  return {
    ...{ apiVersion: 'networking.istio.io/v1', kind: 'VirtualService', metadata: { name } },
    spec: {
      hosts: [host],
      gateways: [`${GATEWAY.namespace}/gateway`],
      http: [{ route: [{ destination: { host: name, port: { number: 80 } } }] }]
    }
  }
}
