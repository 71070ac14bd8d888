import { join, resolve } from 'node:path'
import type { ImageProgram } from './kubelet/image-store.js'

/** The sample service of the demo as an image: its version and bad habits are variables (local/app/server.mjs). */
export function sampleService(env: Readonly<Record<string, string>>): ImageProgram {
  return { entryPoint: [process.execPath, join(resolve('local/app'), 'server.mjs')], env }
}

export interface SampleDeployment {
  readonly name: string
  readonly image: string
  readonly replicas?: number
  readonly labels?: Readonly<Record<string, string>>
  /** Further fields of its container. */
  readonly container?: Readonly<Record<string, unknown>>
}

/** A Deployment of the sample service as its documents advise: it is ready when it answers, and waits for its endpoints to be removed. */
export function sampleDeployment({ name, image, replicas = 2, labels = {}, container = {} }: SampleDeployment): object {
  const own = { app: name, ...labels }
  return {
    ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name, labels: own } },
    spec: {
      ...{ replicas, selector: { matchLabels: own } },
      template: {
        metadata: { labels: own },
        spec: {
          containers: [
            {
              ...{ name: 'web', image, ports: [{ name: 'http', containerPort: 8080 }] },
              // A busy machine is no failure: with the default timeout of 1 s, three late answers remove all Pods from their Service.
              readinessProbe: { httpGet: { path: '/health', port: 'http' }, periodSeconds: 1, timeoutSeconds: 10 },
              lifecycle: { preStop: { sleep: { seconds: 2 } } },
              ...container
            }
          ]
        }
      }
    }
  }
}
