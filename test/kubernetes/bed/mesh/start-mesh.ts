import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ControlPlane } from '../inside/control-plane.js'
import { startProgram } from '../inside/background-program.js'
import { PORTS } from '../inside/network.js'
import { imageStore } from '../kubelet/image-store.js'
import { objects } from '../objects.js'
import { programPath } from '../programs.js'
import { envoyImage } from './envoy-image.js'
import { GATEWAY, GATEWAY_OBJECTS } from './gateway-objects.js'
import { startPrometheus } from './prometheus.js'
import { installDefinitions } from './resource-definitions.js'

/** Certificates and metadata exchange are of Istio's own Envoy; the gateway's Deployment is the bed's. */
const PILOT_ENV = {
  POD_NAMESPACE: 'istio-system',
  POD_NAME: 'istiod-0',
  CLUSTER_ID: 'Kubernetes',
  ENABLE_LEADER_ELECTION: 'false',
  PILOT_ENABLE_GATEWAY_API_DEPLOYMENT_CONTROLLER: 'false',
  PILOT_ENABLE_METADATA_EXCHANGE: 'false',
  PILOT_ENABLE_ALPN_FILTER: 'false'
}

interface DeploymentStatus {
  readonly metadata: { readonly name: string }
  readonly status?: { readonly availableReplicas?: number }
  readonly [field: string]: unknown
}

/** Starts Istio's pilot, Envoy as a gateway that it programs, and Prometheus. */
export async function startMesh(folder: string, { client, kubeconfig }: ControlPlane): Promise<void> {
  const cluster = objects(client)
  imageStore(folder).add(GATEWAY.image, envoyImage(folder))
  await installDefinitions(client)
  for (const object of GATEWAY_OBJECTS) await cluster.apply(object)
  const place = join(folder, 'pilot')
  await mkdir(place, { recursive: true })
  const mesh = { trustDomain: 'cluster.local', rootNamespace: 'istio-system', enableAutoMtls: false }
  await writeFile(join(place, 'mesh.yaml'), JSON.stringify(mesh))
  await Promise.all([
    startProgram({
      ...{ name: 'pilot-discovery', path: programPath('pilot-discovery'), folder, env: PILOT_ENV },
      args: [
        ...[
          'discovery',
          '--kubeconfig',
          kubeconfig,
          '--meshConfig',
          join(place, 'mesh.yaml'),
          '--domain',
          'cluster.local'
        ],
        ...['--httpAddr', `127.0.0.1:${PORTS.pilotWeb}`, '--grpcAddr', `127.0.0.1:${PORTS.pilot}`],
        ...['--monitoringAddr', `127.0.0.1:${PORTS.pilotMonitoring}`, '--httpsAddr', '', '--secureGRPCAddr', '']
      ],
      isReady: async () => (await fetch(`http://127.0.0.1:${PORTS.pilotWeb}/ready`)).ok
    }),
    startPrometheus(folder, client)
  ])
  await cluster.until<DeploymentStatus>(
    `/apis/apps/v1/namespaces/${GATEWAY.namespace}/deployments/gateway`,
    ({ status }) => status?.availableReplicas === 1
  )
}
