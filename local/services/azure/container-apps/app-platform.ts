import { ArmError, notFound } from '../arm/arm-error.js'
import type { OperationKind, Operations } from '../arm/arm-operations.js'
import { appChanges, type AppChanges } from './app-changes.js'
import { revisionLife, type RevisionLife } from './revision-life.js'
import {
  APP_TIMES,
  type AppPlatformOptions,
  type AppSettings,
  type AppTimes,
  type Replicas,
  type RevisionFate,
  type StoredApp
} from './app-state.js'

export const APP_OPERATIONS: OperationKind = {
  provider: 'Microsoft.App',
  statuses: 'containerappOperationStatuses',
  results: 'containerappOperationResults'
}

/** Container apps that take time. */
export interface AppPlatform {
  readonly apps: Map<string, StoredApp>
  readonly settings: AppSettings
  readonly times: AppTimes
  readonly replicas: Replicas
  readonly life: RevisionLife
  /** An app whose first revision has been ready for a day. */
  add(given: NewApp): StoredApp
  /** Throws 404. */
  find(group: string, name: string): StoredApp
  /** The app, or one that is nowhere yet. */
  findOrNew(group: string, name: string): StoredApp
  /** Throws 409 while a change is going on. */
  checkIdle(app: StoredApp): void
  readonly changes: AppChanges
}

export type NewApp = Pick<StoredApp, 'name' | 'group' | 'location' | 'environmentId' | 'configuration' | 'template'>

const DAY = 86_400_000

export function appPlatform(options: AppPlatformOptions, operations: Operations): AppPlatform {
  const { clock, replicas, fateOf = (): RevisionFate => ({}) } = options
  const times = { ...APP_TIMES, ...options.times }
  const apps = new Map<string, StoredApp>()
  const settings: AppSettings = {
    lroHeaders: 'both',
    waitsForRevision: false,
    hasEtags: false,
    pageSize: 20,
    reported: new Map()
  }
  const life = revisionLife({ clock, replicas, times })

  const changes = appChanges({ clock, times, settings, life, operations, fateOf })

  return {
    ...{ apps, settings, times, replicas, life, changes },
    add(given) {
      const app = store(given)
      apps.set(keyOf(app.group, app.name), app)
      const suffix =
        typeof app.template.revisionSuffix === 'string' && app.template.revisionSuffix !== ''
          ? app.template.revisionSuffix
          : 'initial'
      const revision = changes.create(app, suffix)
      const at = clock.now() - DAY
      Object.assign(revision, { createdAt: at, lastActiveAt: at, provisioning: 'Provisioned', idleSince: at })
      app.latestReady = revision.name
      replicas.start(app, revision)
      life.route(app)
      return app
    },
    find(group, name) {
      const app = apps.get(keyOf(group, name))
      if (app === undefined) throw notFound('Microsoft.App/containerApps', name, group)
      return app
    },
    findOrNew: (group, name) =>
      apps.get(keyOf(group, name)) ??
      store({ name, group, location: '', environmentId: '', configuration: {}, template: {} }),
    checkIdle({ provisioning, name }) {
      if (provisioning !== 'InProgress') return
      throw new ArmError(
        409,
        'ContainerAppOperationInProgress',
        `Cannot modify a container app '${name}' because there is an active provisioning operation in progress. Please retry after the operation is completed.`
      )
    }
  }
}

function store(given: NewApp): StoredApp {
  return {
    ...given,
    applied: given.configuration,
    tags: {},
    identity: undefined,
    provisioning: 'Succeeded',
    revisions: [],
    latestReady: undefined,
    version: 1
  }
}

/** Names are the same in any case: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules */
export function keyOf(group: string, name: string): string {
  return `${group}/${name}`.toLowerCase()
}
