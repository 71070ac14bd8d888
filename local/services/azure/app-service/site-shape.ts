import type { Shape } from '../arm/read-body.js'

const RULE: Shape = {
  members: {
    ...{ name: 'string', actionHostName: 'string', reroutePercentage: 'number', changeStep: 'number' },
    ...{ changeIntervalInMinutes: 'integer', minReroutePercentage: 'number', maxReroutePercentage: 'number' },
    changeDecisionCallbackUrl: 'string'
  }
}

/** Members for containers of https://learn.microsoft.com/rest/api/appservice/web-apps/update-configuration */
export const CONFIG: Shape = {
  members: {
    ...{
      id: { readOnly: true, ignored: true },
      name: { readOnly: true, ignored: true },
      type: { readOnly: true, ignored: true }
    },
    ...{ kind: 'string', location: 'string' },
    properties: {
      members: {
        ...{ linuxFxVersion: 'string', appCommandLine: 'string', alwaysOn: 'boolean', healthCheckPath: 'string' },
        ...{
          http20Enabled: 'boolean',
          httpLoggingEnabled: 'boolean',
          numberOfWorkers: 'integer',
          autoSwapSlotName: 'string'
        },
        ...{ acrUseManagedIdentityCreds: 'boolean', acrUserManagedIdentityID: 'string', minTlsVersion: 'string' },
        ...{
          ftpsState: 'string',
          webSocketsEnabled: 'boolean',
          use32BitWorkerProcess: 'boolean',
          autoSwapEnabled: 'boolean'
        },
        experiments: { members: { rampUpRules: { items: RULE } } }
      }
    }
  },
  required: ['properties']
}

/** https://learn.microsoft.com/rest/api/appservice/web-apps/update-application-settings */
export const SETTINGS: Shape = {
  members: {
    kind: 'string',
    id: { readOnly: true, ignored: true },
    name: { readOnly: true, ignored: true },
    type: { readOnly: true, ignored: true },
    location: 'string',
    properties: 'map'
  },
  required: ['properties']
}

/** https://learn.microsoft.com/rest/api/appservice/web-apps/update-slot-configuration-names */
export const SLOT_NAMES: Shape = {
  members: {
    ...{
      kind: 'string',
      id: { readOnly: true, ignored: true },
      name: { readOnly: true, ignored: true },
      type: { readOnly: true, ignored: true }
    },
    properties: {
      members: {
        appSettingNames: { items: 'string' },
        connectionStringNames: { items: 'string' },
        azureStorageConfigNames: { items: 'string' }
      }
    }
  },
  required: ['properties']
}

/** Of a swap: https://learn.microsoft.com/rest/api/appservice/web-apps/swap-slot-with-production#request-body */
export const SLOT_ENTITY: Shape = {
  members: { targetSlot: 'string', preserveVnet: 'boolean' },
  required: ['targetSlot', 'preserveVnet']
}
