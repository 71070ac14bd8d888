import type { NewApp } from '../../../local/services/azure/container-apps/app-platform.js'
import { AZURE } from '../../../local/services/azure/azure-cloud.js'

/** A container app `web` in multiple mode, whose revision `web--v1` has all traffic. */
export function sampleApp(given: Partial<NewApp> = {}): NewApp {
  return {
    ...{ name: 'web', group: AZURE.group, location: 'West Europe' },
    environmentId: `/subscriptions/${AZURE.subscription}/resourceGroups/${AZURE.group}/providers/Microsoft.App/managedEnvironments/shop`,
    configuration: {
      activeRevisionsMode: 'Multiple',
      ingress: { external: true, targetPort: 8080, traffic: [{ revisionName: 'web--v1', weight: 100 }] },
      secrets: [{ name: 'database', value: 'postgres://local' }]
    },
    template: templateOf('v1'),
    ...given
  }
}

/** The containers of a version. */
export function templateOf(version: string): NewApp['template'] {
  return {
    revisionSuffix: version,
    containers: [
      {
        ...{ name: 'web', image: `shop.azurecr.io/web:${version}` },
        ...{ resources: { cpu: 0.5, memory: '1Gi' }, env: [{ name: 'DATABASE_URL', secretRef: 'database' }] }
      }
    ],
    scale: { minReplicas: 1, maxReplicas: 3 }
  }
}
