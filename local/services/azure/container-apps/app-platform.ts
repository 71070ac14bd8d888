import { ArmError, notFound } from '../arm/arm-error.js'
import type { Operation, OperationKind, Operations } from '../arm/arm-operations.js'
import type { Json } from '../arm/read-body.js'
import { objectsOf } from './check-app.js'
import { revisionLife, type RevisionLife } from './revision-life.js'
import {
  APP_TIMES,
  type AppPlatformOptions,
  type AppSettings,
  type AppTimes,
  type Replicas,
  type RevisionFate,
  type StoredApp,
  type StoredRevision
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
  /** Throws 409 while a change is going on. */
  checkIdle(app: StoredApp): void
  /** Begins a change that was checked. `suffix`: of a new revision; undefined where the template is the same. */
  change(
    app: StoredApp,
    to: { readonly configuration: Json; readonly suffix: string | undefined },
    operation: Operation
  ): void
}

export type NewApp = Pick<StoredApp, 'name' | 'group' | 'location' | 'environmentId' | 'configuration' | 'template'>

const DAY = 86_400_000

export function appPlatform(options: AppPlatformOptions, operations: Operations): AppPlatform {
  const { clock, replicas, fateOf = (): RevisionFate => ({}) } = options
  const times = { ...APP_TIMES, ...options.times }
  const apps = new Map<string, StoredApp>()
  const settings: AppSettings = { lroHeaders: 'both', waitsForRevision: false, hasEtags: false, pageSize: 20 }
  const life = revisionLife({ clock, replicas, times })

  function create(app: StoredApp, suffix: string): StoredRevision {
    const at = clock.now()
    const revision: StoredRevision = {
      ...{ name: `${app.name}--${suffix}`, template: app.template, createdAt: at, provisioning: 'Provisioning' },
      ...{ provisioningError: undefined, isActive: true, lastActiveAt: at, idleSince: Infinity }
    }
    app.revisions.push(revision)
    return revision
  }

  /** What the controller finds wrong, after the request was accepted. */
  function refusalOf(app: StoredApp, suffix: string): string | undefined {
    if (app.revisions.some(({ name }) => name === `${app.name}--${suffix}`))
      return `Field 'template.revisionsuffix' is invalid with details: 'Invalid value: "${suffix}": revision with suffix ${suffix} already exists.';`
    if (fateOf(app.template).image !== 'missing') return undefined
    const [container] = objectsOf(app.template.containers)
    return `Field 'template.containers.${String(container?.name)}.image' is invalid with details: 'Invalid value: "${String(container?.image)}": GET https: MANIFEST_UNKNOWN: manifest unknown';`
  }

  return {
    ...{ apps, settings, times, replicas, life },
    add(given) {
      const app = store(given)
      apps.set(keyOf(app.group, app.name), app)
      const suffix =
        typeof app.template.revisionSuffix === 'string' && app.template.revisionSuffix !== ''
          ? app.template.revisionSuffix
          : 'initial'
      const revision = create(app, suffix)
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
    checkIdle({ provisioning, name }) {
      if (provisioning !== 'InProgress') return
      throw new ArmError(
        409,
        'ContainerAppOperationInProgress',
        `Cannot modify a container app '${name}' because there is an active provisioning operation in progress. Please retry after the operation is completed.`
      )
    },
    change(app, { configuration, suffix }, operation) {
      const before = app.configuration
      Object.assign(app, { configuration, provisioning: 'InProgress', version: app.version + 1 })
      const end = (error?: Operation['error']) => {
        const status = error === undefined ? 'Succeeded' : 'Failed'
        app.provisioning = status
        if (error !== undefined) app.configuration = before
        else life.route(app)
        operations.end(operation, status, error)
      }
      const fail = (details: string) => {
        const message = `Failed to provision revision for container app '${app.name}'. Error details: ${details}`
        end({ code: 'ContainerAppOperationError', message })
      }
      if (suffix === undefined) return void clock.after(times.update * 1000, () => end())
      clock.after((times.update * 1000) / 3, () => {
        const refusal = refusalOf(app, suffix)
        if (refusal !== undefined) {
          fail(`The following field(s) are either invalid or missing. ${refusal}`)
          return
        }
        const revision = create(app, suffix)
        life.start(app, revision, () => {
          if (!settings.waitsForRevision) return
          if (revision.provisioning === 'Provisioned') end()
          else fail('Operation expired.')
        })
        if (!settings.waitsForRevision) clock.after((times.update * 2000) / 3, () => end())
      })
    }
  }
}

function store(given: NewApp): StoredApp {
  return {
    ...given,
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
