import type { Clock } from '../../../aws/clock.js'
import type { Json } from '../arm/read-body.js'

/** A container with its settings, once started: what a slot serves with. */
export interface Worker {
  readonly id: number
  readonly image: string
  readonly settings: Readonly<Record<string, string>>
}

/** `production`, or the name of a slot. */
export interface StoredSlot {
  readonly name: string
  readonly hostName: string
  /** `config/web`, less what is its default. */
  config: Json
  /** `config/appsettings`. */
  settings: Readonly<Record<string, string>>
  /** Serves; undefined once it could not be started. */
  worker: Worker | undefined
  /** Will serve as soon as it answers. */
  next: Worker | undefined
  /** Of a swap with preview: the slot that it was given the settings of. */
  previewOf: string | undefined
  tags: Json
}

/** A change that takes time; there is one at a time. Times are epoch milliseconds. */
export interface SiteOperation {
  readonly id: string
  readonly name: string
  readonly createdAt: number
  status: 'InProgress' | 'Succeeded' | 'Failed'
  error: string | undefined
}

/** An app for containers with its slots. */
export interface StoredSite {
  readonly name: string
  readonly group: string
  readonly location: string
  readonly production: StoredSlot
  readonly slots: Map<string, StoredSlot>
  /** Names of settings that stay with their slot. */
  stickySettings: readonly string[]
  lastSwap: { readonly at: number; readonly source: string; readonly target: string } | undefined
  readonly operations: SiteOperation[]
}

/** What runs the containers of slots. */
export interface Workers {
  start(site: StoredSite, worker: Worker): void
  state(worker: Worker): 'starting' | 'healthy' | 'exited'
  /** What the container last answered to a request for a path; undefined where it has not answered. */
  lastStatus(worker: Worker, path: string): number | undefined
  stop(worker: Worker): void
}

/** Seconds. */
export interface SiteTimes {
  /** Between two looks at a container. */
  readonly check: number
  /** After which a container that does not answer has failed: https://learn.microsoft.com/troubleshoot/azure/app-service/faqs-app-service-linux */
  readonly startLimit: number
  /** Until requests go the other way, after the containers of a swap are warm. */
  readonly swap: number
  /** After which a swap whose slot does not answer has failed. */
  readonly swapLimit: number
}

export const SITE_TIMES: SiteTimes = { check: 2, startLimit: 230, swap: 10, swapLimit: 300 }

export interface SitePlatformOptions {
  readonly clock: Clock
  readonly workers: Workers
  readonly times?: Partial<SiteTimes> | undefined
}

export const PRODUCTION = 'production'
