import { idOf } from '../login/login-error.js'
import { notFound } from '../arm/arm-error.js'
import { keyOf } from '../container-apps/app-platform.js'
import { WebError } from './web-error.js'
import {
  PRODUCTION,
  SITE_TIMES,
  type SiteOperation,
  type SitePlatformOptions,
  type SiteTimes,
  type StoredSite,
  type StoredSlot,
  type Worker
} from './site-state.js'

/** Apps whose slots take time. */
export interface SitePlatform {
  readonly sites: Map<string, StoredSite>
  readonly times: SiteTimes
  add(given: NewSite): StoredSite
  /** Throws 404. */
  find(group: string, name: string): StoredSite
  slot(site: StoredSite, name: string): StoredSlot
  /** Throws 409 while a change is going on. */
  checkIdle(site: StoredSite): void
  /** Starts the container of a slot anew; the old one serves until it answers. */
  restart(site: StoredSite, slot: StoredSlot): void
  begin(site: StoredSite, name: string): SiteOperation
  /** Starts a container for a slot and calls back once it answers to a path, or does not. */
  warm(site: StoredSite, worker: Worker, check: WarmCheck): void
  stop(worker: Worker): void
  /** A container with what a slot has. */
  workerOf(slot: StoredSlot, settings?: StoredSlot['settings']): Worker
}

export interface WarmCheck {
  readonly path: string
  /** Undefined: any. */
  readonly statuses: readonly number[] | undefined
  /** Seconds. */
  readonly limit: number
  readonly done: (isWarm: boolean) => void
}

export interface NewSite {
  readonly name: string
  readonly group: string
  readonly location: string
  readonly image: string
  readonly settings?: StoredSlot['settings']
  readonly stickySettings?: readonly string[]
  /** Names of slots, which start with the image of the app. */
  readonly slots?: readonly string[]
  /** Of all host names: `azurewebsites.net`. */
  readonly hostNameOf?: (site: string, slot: string) => string
}

/** Whatever a container answers to this shows that it has started: https://learn.microsoft.com/azure/app-service/configure-custom-container */
const START_PATH = '/robots933456.txt'

export function sitePlatform(options: SitePlatformOptions): SitePlatform {
  const { clock, workers } = options
  const times = { ...SITE_TIMES, ...options.times }
  const sites = new Map<string, StoredSite>()
  let count = 0
  const platform: SitePlatform = {
    ...{ sites, times },
    add({ name, group, location, image, settings = {}, stickySettings = [], slots = [], hostNameOf = hostNameIn }) {
      const slot = (slotName: string): StoredSlot => ({
        ...{
          name: slotName,
          hostName: hostNameOf(name, slotName),
          config: { linuxFxVersion: `DOCKER|${image}` },
          settings
        },
        ...{ worker: undefined, next: undefined, previewOf: undefined, tags: {} }
      })
      const site: StoredSite = {
        ...{ name, group, location, stickySettings, production: slot(PRODUCTION), lastSwap: undefined, operations: [] },
        slots: new Map(slots.map(each => [each.toLowerCase(), slot(each)]))
      }
      for (const each of [site.production, ...site.slots.values()]) {
        each.worker = platform.workerOf(each)
        workers.start(site, each.worker)
      }
      sites.set(keyOf(group, name), site)
      return site
    },
    find(group, name) {
      const site = sites.get(keyOf(group, name))
      if (site === undefined) throw notFound('Microsoft.Web/sites', name, group)
      return site
    },
    slot(site, name) {
      if (name.toLowerCase() === PRODUCTION) return site.production
      const slot = site.slots.get(name.toLowerCase())
      if (slot === undefined) throw notFound('Microsoft.Web/sites/slots', `${site.name}/${name}`, site.group)
      return slot
    },
    checkIdle({ operations }) {
      const open = operations.find(({ status }) => status === 'InProgress')
      if (open === undefined) return
      const { id, name, createdAt } = open
      throw new WebError(
        409,
        'Conflict',
        `Cannot modify this site because another operation is in progress. Details: Id: ${id}, OperationName: ${name}, CreatedTime: ${new Date(createdAt).toISOString()}, RequestId: ${id}, EntityType: 3`
      )
    },
    begin(site, name) {
      const operation: SiteOperation = {
        id: idOf(`${site.name} ${site.operations.length}`),
        name,
        createdAt: clock.now(),
        status: 'InProgress',
        error: undefined
      }
      site.operations.push(operation)
      return operation
    },
    workerOf(slot, settings = slot.settings) {
      count += 1
      return { id: count, image: String(slot.config.linuxFxVersion).replace(/^DOCKER\|/i, ''), settings }
    },
    stop: worker => workers.stop(worker),
    restart(site, slot) {
      if (slot.next !== undefined) workers.stop(slot.next)
      const worker = platform.workerOf(slot)
      slot.next = worker
      const limit = Number(worker.settings.WEBSITES_CONTAINER_START_TIME_LIMIT ?? times.startLimit)
      const done = (isWarm: boolean) => {
        // Another one was started since, or a swap took the slot's place.
        if (slot.next !== worker) return
        const old = slot.worker
        Object.assign(slot, { worker: isWarm ? worker : undefined, next: undefined })
        if (!isWarm) workers.stop(worker)
        if (old !== undefined) workers.stop(old)
      }
      platform.warm(site, worker, { path: START_PATH, statuses: undefined, limit, done })
    },
    warm(site, worker, { path, statuses, limit, done }) {
      if (workers.state(worker) === 'exited') workers.start(site, worker)
      const until = clock.now() + limit * 1000
      const look = (): void => {
        const status = workers.lastStatus(worker, path)
        const isWarm = status !== undefined && (statuses === undefined || statuses.includes(status))
        if (isWarm || clock.now() >= until) done(isWarm)
        else clock.after(times.check * 1000, look)
      }
      clock.after(times.check * 1000, look)
    }
  }
  return platform
}

/** https://learn.microsoft.com/azure/app-service/deploy-staging-slots#add-a-slot */
function hostNameIn(site: string, slot: string): string {
  return slot === PRODUCTION ? `${site}.azurewebsites.net` : `${site}-${slot}.azurewebsites.net`
}
