import type { Shape } from '../arm/read-body.js'

/** Members of version 2025-07-01: https://learn.microsoft.com/rest/api/containerapps/container-apps/update */
const ENV: Shape = { items: { members: { name: 'string', value: 'string', secretRef: 'string' } } }
const RESOURCES: Shape = {
  members: { cpu: 'number', memory: 'string', gpu: 'number', ephemeralStorage: { readOnly: true, ignored: true } }
}
const MOUNTS: Shape = { items: { members: { volumeName: 'string', mountPath: 'string', subPath: 'string' } } }
const BASE = {
  ...{ image: 'string', name: 'string', command: { items: 'string' }, args: { items: 'string' } },
  ...{ env: ENV, resources: RESOURCES }
} as const satisfies Record<string, Shape>
const HEADERS: Shape = { items: { members: { name: 'string', value: 'string' }, required: ['name', 'value'] } }
const PROBE: Shape = {
  members: {
    type: { oneOf: ['Liveness', 'Readiness', 'Startup'] },
    httpGet: {
      members: {
        host: 'string',
        httpHeaders: HEADERS,
        path: 'string',
        port: 'integer',
        scheme: { oneOf: ['HTTP', 'HTTPS'] }
      },
      required: ['port']
    },
    tcpSocket: { members: { host: 'string', port: 'integer' }, required: ['port'] },
    ...{ failureThreshold: 'integer', initialDelaySeconds: 'integer', periodSeconds: 'integer' },
    ...{ successThreshold: 'integer', terminationGracePeriodSeconds: 'integer', timeoutSeconds: 'integer' }
  }
}
const AUTH: Shape = { items: { members: { secretRef: 'string', triggerParameter: 'string' } } }
const RULE: Shape = {
  members: {
    name: 'string',
    azureQueue: {
      members: { accountName: 'string', queueName: 'string', queueLength: 'integer', auth: AUTH, identity: 'string' }
    },
    custom: { members: { type: 'string', metadata: 'map', auth: AUTH, identity: 'string' } },
    http: { members: { metadata: 'map', auth: AUTH, identity: 'string' } },
    tcp: { members: { metadata: 'map', auth: AUTH, identity: 'string' } }
  }
}
export const CONTAINERS: Shape = {
  items: { members: { ...BASE, volumeMounts: MOUNTS, probes: { items: PROBE } }, required: ['image', 'name'] }
}
const INIT_CONTAINERS: Shape = { items: { members: { ...BASE, volumeMounts: MOUNTS } } }
const VOLUMES: Shape = {
  items: {
    members: {
      ...{ name: 'string', storageName: 'string', mountOptions: 'string' },
      storageType: { oneOf: ['AzureFile', 'EmptyDir', 'Secret', 'NfsAzureFile'] },
      secrets: { items: { members: { secretRef: 'string', path: 'string' } } }
    }
  }
}

/** https://learn.microsoft.com/rest/api/containerapps/container-apps/get#template */
export const TEMPLATE: Shape = {
  members: {
    ...{ revisionSuffix: 'string', terminationGracePeriodSeconds: 'integer' },
    ...{ containers: CONTAINERS, initContainers: INIT_CONTAINERS, volumes: VOLUMES },
    scale: {
      members: {
        ...{ minReplicas: 'integer', maxReplicas: 'integer', cooldownPeriod: 'integer', pollingInterval: 'integer' },
        rules: { items: RULE }
      }
    },
    serviceBinds: { items: { members: { name: 'string', serviceId: 'string' } } }
  }
}

export const SECRETS: Shape = {
  items: { members: { name: 'string', value: 'string', identity: 'string', keyVaultUrl: 'string' }, required: ['name'] }
}
export const REGISTRIES: Shape = {
  items: { members: { server: 'string', username: 'string', passwordSecretRef: 'string', identity: 'string' } }
}
const TRAFFIC: Shape = {
  items: { members: { revisionName: 'string', weight: 'integer', latestRevision: 'boolean', label: 'string' } }
}
const INGRESS: Shape = {
  members: {
    ...{
      fqdn: { readOnly: true },
      external: 'boolean',
      targetPort: 'integer',
      exposedPort: 'integer',
      allowInsecure: 'boolean'
    },
    transport: { oneOf: ['auto', 'http', 'http2', 'tcp', 'Auto'] },
    traffic: TRAFFIC,
    customDomains: {
      items: {
        members: {
          name: 'string',
          bindingType: { oneOf: ['Disabled', 'SniEnabled', 'Auto'] },
          certificateId: 'string'
        },
        required: ['name']
      }
    },
    ipSecurityRestrictions: {
      items: {
        members: {
          name: 'string',
          description: 'string',
          ipAddressRange: 'string',
          action: { oneOf: ['Allow', 'Deny'] }
        },
        required: ['name', 'ipAddressRange', 'action']
      }
    },
    stickySessions: { members: { affinity: { oneOf: ['sticky', 'none'] } } },
    clientCertificateMode: { oneOf: ['ignore', 'accept', 'require'] },
    corsPolicy: 'map',
    additionalPortMappings: {
      items: {
        members: { external: 'boolean', targetPort: 'integer', exposedPort: 'integer' },
        required: ['external', 'targetPort']
      }
    }
  }
}

/** https://learn.microsoft.com/rest/api/containerapps/container-apps/get#configuration */
const CONFIGURATION: Shape = {
  members: {
    ...{
      secrets: SECRETS,
      activeRevisionsMode: { oneOf: ['Multiple', 'Single'] },
      ingress: INGRESS,
      registries: REGISTRIES
    },
    ...{ dapr: 'map', runtime: 'map', maxInactiveRevisions: 'integer', service: 'map' },
    identitySettings: { items: { members: { identity: 'string', lifecycle: 'string' } } }
  }
}

export const APP: Shape = {
  members: {
    ...{ id: { readOnly: true }, name: { readOnly: true }, type: { readOnly: true }, systemData: { readOnly: true } },
    ...{
      location: 'string',
      tags: 'map',
      identity: 'map',
      extendedLocation: 'map',
      managedBy: 'string',
      kind: 'string'
    },
    properties: {
      members: {
        ...{
          provisioningState: { readOnly: true },
          runningStatus: { readOnly: true },
          latestRevisionName: { readOnly: true }
        },
        ...{ latestReadyRevisionName: { readOnly: true }, latestRevisionFqdn: { readOnly: true } },
        ...{ customDomainVerificationId: { readOnly: true }, outboundIpAddresses: { readOnly: true } },
        ...{
          eventStreamEndpoint: { readOnly: true },
          managedEnvironmentId: { readOnly: true },
          environmentId: { readOnly: true }
        },
        ...{ workloadProfileName: 'string', configuration: CONFIGURATION, template: TEMPLATE }
      }
    }
  },
  required: ['location', 'properties']
}
