import { refuse } from './web-error.js'
import type { SitePlatform } from './site-platform.js'
import type { SiteOperation, StoredSite, StoredSlot, Worker } from './site-state.js'

/** What goes with the app, and what stays with the slot: https://learn.microsoft.com/azure/app-service/deploy-staging-slots#which-settings-are-swapped */
const STAYS = ['experiments', 'alwaysOn', 'autoSwapSlotName', 'autoSwapEnabled', 'minTlsVersion']

/** What goes to what. */
export interface SlotPair {
  readonly source: StoredSlot
  readonly target: StoredSlot
}

export interface SwapWorld {
  readonly platform: SitePlatform
  readonly later: (seconds: number, task: () => void) => void
  readonly now: () => number
}

/**
 * Exchanges what two slots serve: https://learn.microsoft.com/azure/app-service/deploy-staging-slots#swap-operation-steps.
 * The containers of the source are started with the settings that stay with the target, and must answer; then requests go
 * the other way. Nothing tells a second swap from the first: it exchanges both again.
 */
export function startSwap(site: StoredSite, { source, target }: SlotPair, world: SwapWorld): SiteOperation {
  const { platform, later } = world
  if (source === target) throw refuse('Cannot swap a slot with itself.')
  if (source.previewOf !== undefined && source.previewOf !== target.name)
    throw refuse(`Slot '${source.name}' is in a swap with preview with slot '${source.previewOf}'.`)
  const operation = platform.begin(site, 'SwapSiteSlots')
  const settings = settingsIn(site, source, target)
  // With a preview, or without settings that stay, what runs in the source has the settings of the target already.
  const isPrepared =
    source.worker !== undefined && source.next === undefined && isSame(source.worker.settings, settings)
  const worker = isPrepared && source.worker !== undefined ? source.worker : platform.workerOf(source, settings)
  const { path, statuses } = warmUpOf(settings)
  const done = (isWarm: boolean) => {
    if (!isWarm) {
      const error = `Cannot swap site slots for site '${site.name}' because the '${source.name}' slot did not respond to http ping.`
      Object.assign(operation, { status: 'Failed', error })
      return
    }
    later(platform.times.swap, () => {
      exchange(site, { source, target, worker }, world)
      operation.status = 'Succeeded'
    })
  }
  platform.warm(site, worker, { path, statuses, limit: platform.times.swapLimit, done })
  return operation
}

function exchange(
  site: StoredSite,
  { source, target, worker }: { readonly source: StoredSlot; readonly target: StoredSlot; readonly worker: Worker },
  { platform, now }: SwapWorld
): void {
  const [old, live] = [source.worker, target.worker]
  const [forTarget, forSource] = [settingsIn(site, source, target), settingsIn(site, target, source)]
  const [configOfTarget, configOfSource] = [
    configIn(source.config, target.config),
    configIn(target.config, source.config)
  ]
  Object.assign(target, { config: configOfTarget, settings: forTarget, worker, next: undefined })
  Object.assign(source, {
    config: configOfSource,
    settings: forSource,
    worker: live,
    next: undefined,
    previewOf: undefined
  })
  site.lastSwap = { at: now(), source: source.name, target: target.name }
  if (old !== undefined && old !== worker) platform.stop(old)
  // What served before is started anew in the other slot only where a setting stays there.
  if (live === undefined || !isSame(live.settings, forSource)) platform.restart(site, source)
}

function isSame(one: StoredSlot['settings'], other: StoredSlot['settings']): boolean {
  const entries = (settings: StoredSlot['settings']) =>
    JSON.stringify(Object.entries(settings).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return entries(one) === entries(other)
}

/** The settings of a slot, with those that stay with another. */
export function settingsIn({ stickySettings }: StoredSite, from: StoredSlot, to: StoredSlot): StoredSlot['settings'] {
  const isSticky = (name: string) => stickySettings.includes(name)
  const moved = Object.entries(from.settings).filter(([name]) => !isSticky(name))
  const stays = Object.entries(to.settings).filter(([name]) => isSticky(name))
  return Object.fromEntries([...moved, ...stays])
}

function configIn(from: StoredSlot['config'], to: StoredSlot['config']): StoredSlot['config'] {
  const moved = Object.entries(from).filter(([name]) => !STAYS.includes(name))
  return Object.fromEntries([...moved, ...Object.entries(to).filter(([name]) => STAYS.includes(name))])
}

/** https://learn.microsoft.com/azure/app-service/deploy-staging-slots#specify-custom-warm-up: without statuses, any is good */
function warmUpOf(settings: StoredSlot['settings']): {
  readonly path: string
  readonly statuses: readonly number[] | undefined
} {
  const { WEBSITE_SWAP_WARMUP_PING_PATH: path = '/', WEBSITE_SWAP_WARMUP_PING_STATUSES: statuses } = settings
  return { path, statuses: statuses?.split(',').map(status => Number(status.trim())) }
}

/**
 * The first half of a swap with preview: the source runs with the settings that stay with the target.
 * https://learn.microsoft.com/azure/app-service/deploy-staging-slots#swap-with-preview
 */
export function startPreview(site: StoredSite, { source, target }: SlotPair, { platform }: SwapWorld): void {
  if (source === target) throw refuse('Cannot preview a swap of a slot with itself.')
  source.previewOf = target.name
  const worker = platform.workerOf(source, settingsIn(site, source, target))
  source.next = worker
  platform.warm(site, worker, {
    ...{ path: '/', statuses: undefined, limit: platform.times.startLimit },
    done: isWarm => {
      if (source.next !== worker || !isWarm) return
      const old = source.worker
      Object.assign(source, { worker, next: undefined })
      if (old !== undefined) platform.stop(old)
    }
  })
}

/** Takes a preview back. */
export function cancelPreview(site: StoredSite, source: StoredSlot, { platform }: SwapWorld): void {
  if (source.previewOf === undefined) return
  source.previewOf = undefined
  platform.restart(site, source)
}

/** What differs between two slots: https://learn.microsoft.com/rest/api/appservice/web-apps/list-slot-differences-from-production */
export function differencesOf(site: StoredSite, current: StoredSlot, target: StoredSlot): readonly object[] {
  const names = [...new Set([...Object.keys(current.settings), ...Object.keys(target.settings)])]
  const settings = names.flatMap(name => {
    const [one = null, other = null] = [current.settings[name], target.settings[name]]
    if (one === other) return []
    const isSticky = site.stickySettings.includes(name)
    return [
      {
        settingType: 'AppSetting',
        settingName: name,
        diffRule: isSticky ? 'SettingDoesNotSwap' : 'SettingsWillBeModifiedInDestination',
        one,
        other
      }
    ]
  })
  const { linuxFxVersion: image } = current.config
  const { linuxFxVersion: live } = target.config
  const images =
    image === live
      ? []
      : [
          {
            settingType: 'General',
            settingName: 'LinuxFxVersion',
            diffRule: 'SettingsWillBeModifiedInDestination',
            one: image,
            other: live
          }
        ]
  return [...images, ...settings].map(({ settingType, settingName, diffRule, one, other }) => ({
    name: settingName,
    type: 'Microsoft.Web/sites/slots/slotdiffs',
    properties: {
      level: 'Information',
      settingType,
      settingName,
      diffRule,
      valueInCurrentSlot: one,
      valueInTargetSlot: other,
      description: settingName
    }
  }))
}
