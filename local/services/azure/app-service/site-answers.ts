import type { Json } from '../arm/read-body.js'
import { PRODUCTION, type StoredSite, type StoredSlot } from './site-state.js'

export function siteId({ group, name }: StoredSite, slot: StoredSlot, subscription: string): string {
  const own = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.Web/sites/${name}`
  return slot.name === PRODUCTION ? own : `${own}/slots/${slot.name}`
}

const typeOf = ({ name }: StoredSlot) => (name === PRODUCTION ? 'Microsoft.Web/sites' : 'Microsoft.Web/sites/slots')

/** https://learn.microsoft.com/rest/api/appservice/web-apps/get */
export function siteAnswer(site: StoredSite, slot: StoredSlot, subscription: string): Json {
  const { lastSwap } = site
  return {
    ...{
      id: siteId(site, slot, subscription),
      name: slot.name === PRODUCTION ? site.name : `${site.name}/${slot.name}`
    },
    ...{ type: typeOf(slot), kind: 'app,linux,container', location: site.location, tags: slot.tags },
    properties: {
      ...{ state: 'Running', enabled: true, availabilityState: 'Normal', usageState: 'Normal' },
      ...{ defaultHostName: slot.hostName, hostNames: [slot.hostName], repositorySiteName: site.name },
      ...{ siteConfig: { linuxFxVersion: slot.config.linuxFxVersion }, targetSwapSlot: slot.previewOf ?? null },
      // Of the app, and so the same in every slot.
      slotSwapStatus:
        lastSwap === undefined
          ? null
          : {
              timestampUtc: new Date(lastSwap.at).toISOString(),
              sourceSlotName: lastSwap.source,
              destinationSlotName: lastSwap.target
            }
    }
  }
}

/** https://learn.microsoft.com/rest/api/appservice/web-apps/get-configuration */
export function configAnswer(site: StoredSite, slot: StoredSlot, subscription: string): Json {
  return {
    ...{
      id: `${siteId(site, slot, subscription)}/config/web`,
      name: site.name,
      type: `${typeOf(slot)}/config`,
      location: site.location
    },
    properties: {
      ...{ numberOfWorkers: 1, alwaysOn: true, http20Enabled: true, healthCheckPath: null, autoSwapSlotName: null },
      ...{ experiments: { rampUpRules: [] }, ...slot.config }
    }
  }
}

/** https://learn.microsoft.com/rest/api/appservice/web-apps/list-application-settings */
export function settingsAnswer(site: StoredSite, slot: StoredSlot, subscription: string): Json {
  const id = `${siteId(site, slot, subscription)}/config/appsettings`
  return { id, name: 'appsettings', type: `${typeOf(slot)}/config`, location: site.location, properties: slot.settings }
}

/** https://learn.microsoft.com/rest/api/appservice/web-apps/list-slot-configuration-names */
export function slotNamesAnswer(site: StoredSite, subscription: string): Json {
  return {
    ...{
      id: `${siteId(site, site.production, subscription)}/config/slotConfigNames`,
      name: site.name,
      type: 'Microsoft.Web/sites/config'
    },
    properties: { connectionStringNames: null, appSettingNames: site.stickySettings, azureStorageConfigNames: null }
  }
}
