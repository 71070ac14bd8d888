import { GATEWAY } from '../bed/mesh/gateway-objects.js'
import { sampleDeployment } from '../bed/sample-service.js'

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

/** A route of gRPC from a host name of the gateway to a Service. */
export function grpcRouteOf(name: string, host: string): object {
  return {
    ...{ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GRPCRoute', metadata: { name } },
    spec: {
      parentRefs: [{ name: 'gateway', namespace: GATEWAY.namespace }],
      hostnames: [host],
      rules: [{ backendRefs: [{ name, port: 80, weight: 1 }] }]
    }
  }
}

/** An autoscaler that would remove a pod of a sample Deployment if its metrics said so. */
export function autoscalerOf(name: string): object {
  return {
    ...{ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name } },
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
      ...{ minReplicas: 1, maxReplicas: 4 },
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } }
      ]
    }
  }
}

/** The sample Deployment as a workload of another kind. */
export function workloadOf(
  kind: 'StatefulSet' | 'DaemonSet',
  { name, image }: { readonly name: string; readonly image: string }
): object {
  const deployment = sampleDeployment({ name, image, replicas: 1 })
  const { replicas, ...spec } = (deployment as { readonly spec: Readonly<Record<string, unknown>> }).spec
  return { ...deployment, kind, spec: kind === 'DaemonSet' ? spec : { ...spec, replicas } }
}

/** A CronJob that starts no Job during a test. */
export function cronJobOf(name: string, image: string): object {
  const pod = { restartPolicy: 'Never', containers: [{ name: 'report', image }] }
  return {
    ...{ apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name } },
    spec: { schedule: '0 0 31 2 *', jobTemplate: { spec: { template: { spec: pod } } } }
  }
}
