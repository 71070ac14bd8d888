import type { ServiceAnswer } from '../../http-service.js'
import { readJson, readQuery, type ArmRequest } from '../arm/arm-request.js'
import { checkShape, isObject, type Json } from '../arm/read-body.js'
import { configAnswer, settingsAnswer, slotNamesAnswer } from './site-answers.js'
import type { SitePlatform } from './site-platform.js'
import { CONFIG, SETTINGS, SLOT_NAMES } from './site-shape.js'
import type { StoredSite, StoredSlot } from './site-state.js'
import { rampUpRulesOf } from './sticky-route.js'
import { refuse } from './web-error.js'

export interface SitePlace {
  readonly site: StoredSite
  readonly slot: StoredSlot
  readonly platform: SitePlatform
  readonly subscription: string
}

/**
 * PATCH and PUT of `config/web`: https://learn.microsoft.com/rest/api/appservice/web-apps/update-configuration. Another image
 * restarts the app; rules that reroute do not: https://learn.microsoft.com/azure/app-service/configure-common
 */
export function changeConfig(request: ArmRequest, { site, slot, platform, subscription }: SitePlace): ServiceAnswer {
  readQuery(request)
  const body = readJson(request)
  const isPatch = request.method === 'PATCH'
  checkShape(body, CONFIG, { path: 'siteConfig', isPatch })
  platform.checkIdle(site)
  const given = isObject(body.properties) ? body.properties : {}
  const config: Json = { ...(isPatch ? slot.config : {}), ...given }
  checkImage(config.linuxFxVersion)
  checkRules(site, { ...slot, config })
  const before = slot.config.linuxFxVersion
  slot.config = config
  if (config.linuxFxVersion !== before) platform.restart(site, slot)
  return { status: 200, body: configAnswer(site, slot, subscription) }
}

function checkImage(version: unknown): void {
  if (typeof version !== 'string' || !/^DOCKER\|[\w][\w.:/-]*(?:@sha256:[0-9a-f]{64})?$/.test(version))
    throw refuse('The parameter LinuxFxVersion has an invalid value.')
}

/** https://learn.microsoft.com/azure/app-service/deploy-staging-slots#route-production-traffic-automatically */
function checkRules(site: StoredSite, slot: StoredSlot): void {
  const rules = rampUpRulesOf(slot)
  const sum = rules.reduce((total, { reroutePercentage }) => total + reroutePercentage, 0)
  if (sum > 100 || rules.some(({ reroutePercentage }) => !(reroutePercentage >= 0 && reroutePercentage <= 100)))
    throw refuse('The reroutePercentage of all ramp-up rules must be from 0 to 100.')
  for (const { name, actionHostName } of rules) {
    const target = site.slots.get(name.toLowerCase())
    if (target === undefined || target.hostName !== actionHostName)
      throw refuse(`The ramp-up rule '${name}' must have the name and the host name of a slot.`)
  }
  if (new Set(rules.map(({ name }) => name)).size !== rules.length)
    throw refuse('The names of ramp-up rules must be unique.')
}

/** PUT replaces all settings: https://learn.microsoft.com/rest/api/appservice/web-apps/update-application-settings. It restarts the app. */
export function changeSettings(request: ArmRequest, { site, slot, platform, subscription }: SitePlace): ServiceAnswer {
  readQuery(request)
  const body = readJson(request)
  checkShape(body, SETTINGS, { path: 'appSettings', isPatch: false })
  platform.checkIdle(site)
  const given = Object.entries(isObject(body.properties) ? body.properties : {})
  if (given.some(([name, value]) => typeof value !== 'string' || !/^[\w.:-]+$/.test(name)))
    throw refuse(
      'The names of app settings contain letters, digits, dots and underscores, and their values are strings.'
    )
  slot.settings = Object.fromEntries(given.map(([name, value]) => [name, String(value)]))
  platform.restart(site, slot)
  return { status: 200, body: settingsAnswer(site, slot, subscription) }
}

export function changeSlotNames(request: ArmRequest, { site, platform, subscription }: SitePlace): ServiceAnswer {
  readQuery(request)
  const body = readJson(request)
  checkShape(body, SLOT_NAMES, { path: 'slotConfigNames', isPatch: false })
  platform.checkIdle(site)
  const { appSettingNames = [] } = isObject(body.properties) ? body.properties : {}
  site.stickySettings = (appSettingNames as readonly string[]).map(String)
  return { status: 200, body: slotNamesAnswer(site, subscription) }
}
