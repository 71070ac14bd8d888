import { isObject, type Json } from '../arm/read-body.js'
import { appId, type RevisionView } from './revision-answer.js'
import { objectsOf } from './check-app.js'
import { templateAnswer } from './template.js'
import type { StoredApp } from './app-state.js'

/** https://learn.microsoft.com/rest/api/containerapps/container-apps/get */
export function appAnswer(app: StoredApp, view: RevisionView): Json {
  const { name, location, tags, identity, environmentId, provisioning, template, latestReady, revisions } = app
  const latest = revisions.at(-1)
  return {
    ...{ id: appId(app, view.subscription), name, type: 'Microsoft.App/containerApps', location, tags },
    ...(identity === undefined ? {} : { identity }),
    properties: {
      ...{ provisioningState: provisioning, runningStatus: provisioning === 'InProgress' ? 'Progressing' : 'Running' },
      ...{ managedEnvironmentId: environmentId, environmentId, workloadProfileName: 'Consumption' },
      ...(latest === undefined
        ? {}
        : { latestRevisionName: latest.name, latestRevisionFqdn: view.replicas.address(app, latest.name) }),
      ...(latestReady === undefined ? {} : { latestReadyRevisionName: latestReady }),
      ...{ configuration: configurationAnswer(app, view), template: templateAnswer(template) },
      ...{ outboundIpAddresses: [], eventStreamEndpoint: '' },
      ...view.reported.get(name)
    }
  }
}

/** Values of secrets are never answered: https://learn.microsoft.com/azure/container-apps/manage-secrets */
function configurationAnswer(app: StoredApp, { replicas }: RevisionView): Json {
  const { configuration } = app
  const { ingress, secrets, activeRevisionsMode = 'Single' } = configuration
  const names = objectsOf(secrets).map(({ name, keyVaultUrl, identity }) => ({
    name,
    ...(keyVaultUrl === undefined ? {} : { keyVaultUrl, identity })
  }))
  return {
    ...configuration,
    ...{ activeRevisionsMode, secrets: names.length === 0 ? null : names },
    ...(isObject(ingress)
      ? {
          ingress: {
            ...{
              external: false,
              transport: 'Auto',
              allowInsecure: false,
              traffic: [{ latestRevision: true, weight: 100 }]
            },
            ...{ ...ingress, fqdn: replicas.address(app, undefined) }
          }
        }
      : { ingress: null })
  }
}
