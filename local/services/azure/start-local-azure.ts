import { startClock, type Clock } from '../../aws/clock.js'
import { processSites, type ProcessSites } from './app-service/process-sites.js'
import { AZURE, azureCloud, type AzureCloud, type AzureCloudOptions } from './azure-cloud.js'
import { startAzureService, type AzurePorts, type AzureService } from './azure-service.js'
import { processReplicas, type ProcessReplicas } from './container-apps/process-replicas.js'
import type { StoredApp } from './container-apps/app-state.js'
import type { FrontOptions } from './front-servers.js'
import { metricStore } from './monitor/metric-store.js'
import type { StoredSite } from './app-service/site-state.js'

export interface LocalAzureOptions extends Pick<
  AzureCloudOptions,
  'times' | 'siteTimes' | 'jobOutcomeOf' | 'fateOf' | 'subject'
> {
  /** Speed of its clock: 1 unless given. */
  readonly rate?: number
  readonly ports?: AzurePorts
  /** How an image behaves, as variables of local/app/server.mjs. Its tag is its version unless this sets another one. */
  readonly environmentOf?: (image: string) => Readonly<Record<string, string>>
  /** Of the data plane. */
  readonly tls?: FrontOptions['tls']
  /** Of container apps; without one, host names are addresses of this machine. */
  readonly domain?: string
  /** How many addresses the data plane has: 16 unless given. One for each app, revision and slot. */
  readonly addresses?: number
}

/** An Azure on this machine: its endpoints, and real processes behind them. */
export interface LocalAzure {
  readonly clock: Clock
  readonly cloud: AzureCloud
  readonly service: AzureService
  readonly replicas: ProcessReplicas
  readonly sites: ProcessSites
  /** A container app with one revision `<name>--v1`, which has all traffic. In multiple mode unless another one is given. */
  addApp(name: string, image: string, mode?: 'Multiple' | 'Single'): StoredApp
  /** An app of App Service with a slot `staging`. Its slots have the setting `VERSION` of their image. */
  addSite(name: string, image: string): StoredSite
  close(): Promise<void>
}

export async function startLocalAzure(options: LocalAzureOptions = {}): Promise<LocalAzure> {
  const { rate = 1, ports, tls, domain, addresses: count = 16 } = options
  const clock = startClock(rate)
  const metrics = metricStore()
  const plane = {
    ...{ count, record: metrics.record, subscription: AZURE.subscription, now: () => clock.now() },
    environmentOf: (image: string) => ({ VERSION: tagOf(image), ...options.environmentOf?.(image) }),
    ...(tls === undefined ? {} : { tls })
  }
  const replicas = await processReplicas({ ...plane, ...(domain === undefined ? {} : { domain }) })
  const sites = await processSites(plane)
  const cloud = azureCloud({ ...options, clock, metrics, replicas, workers: sites })
  const service = await startAzureService(cloud, ports)
  return {
    ...{ clock, cloud, service, replicas, sites },
    addApp: (name, image, mode = 'Multiple') =>
      cloud.apps.add({
        ...{ name, group: AZURE.group, location: AZURE.location },
        environmentId: `/subscriptions/${AZURE.subscription}/resourceGroups/${AZURE.group}/providers/Microsoft.App/managedEnvironments/${AZURE.group}`,
        configuration: {
          activeRevisionsMode: mode,
          ingress: {
            external: true,
            targetPort: 8080,
            allowInsecure: tls === undefined,
            traffic: [{ revisionName: `${name}--v1`, weight: 100 }]
          }
        },
        template: {
          revisionSuffix: 'v1',
          containers: [{ name, image, probes: [{ type: 'Readiness', httpGet: { path: '/health', port: 8080 } }] }],
          scale: { minReplicas: 1, maxReplicas: 3 }
        }
      }),
    addSite(name, image) {
      const site = cloud.sites.add({
        ...{ name, group: AZURE.group, location: AZURE.location, image, slots: ['staging'] },
        hostNameOf: (own, slot) => sites.hostName(own, slot)
      })
      sites.open(site)
      return site
    },
    async close() {
      await service.close()
      await Promise.all([replicas.close(), sites.close()])
    }
  }
}

/** Of a reference: what is after its last colon, less a digest. */
export function tagOf(image: string): string {
  return /:([\w.-]+)$/.exec(image.replace(/@.*$/, ''))?.[1] ?? 'latest'
}
