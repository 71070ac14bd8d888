import type { Clock } from '../../../aws/clock.js'
import type { Operation, Operations } from '../arm/arm-operations.js'
import type { Json } from '../arm/read-body.js'
import { objectsOf } from './check-app.js'
import { isSingle } from './check-traffic.js'
import type { RevisionLife } from './revision-life.js'
import type { AppSettings, AppTimes, RevisionFate, StoredApp, StoredRevision } from './app-state.js'

export interface AppChanges {
  create(app: StoredApp, suffix: string): StoredRevision
  /** Begins a change that was checked. `suffix`: of a new revision; undefined where the template is the same. */
  begin(
    app: StoredApp,
    to: { readonly configuration: Json; readonly suffix: string | undefined },
    operation: Operation
  ): void
  /** Ends the change that is in progress, as Azure itself may do: its operation and the app are `Canceled`. */
  cancel(app: StoredApp): void
}

export interface AppChangesWorld {
  readonly clock: Clock
  readonly times: AppTimes
  readonly settings: AppSettings
  readonly life: RevisionLife
  readonly operations: Operations
  readonly fateOf: (template: Json) => RevisionFate
}

type End = (status: 'Succeeded' | 'Failed' | 'Canceled', error?: Operation['error']) => void

/** Changes of container apps: https://learn.microsoft.com/azure/container-apps/revisions#change-types */
export function appChanges({ clock, times, settings, life, operations, fateOf }: AppChangesWorld): AppChanges {
  const pending = new Map<StoredApp, End>()

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

  /** What it was before is what it is again, where the change did not succeed. Only the template stays as it was sent. */
  function endOf(app: StoredApp, operation: Operation): End {
    const end: End = (status, error) => {
      if (pending.get(app) !== end) return
      pending.delete(app)
      app.provisioning = status
      if (status === 'Succeeded') apply(app)
      else app.configuration = app.applied
      operations.end(operation, status, error)
    }
    return end
  }

  function apply(app: StoredApp): void {
    const wasSingle = isSingle(app.applied)
    app.applied = app.configuration
    life.route(app)
    // Only the latest revision stays: https://learn.microsoft.com/azure/container-apps/revisions#revision-modes
    if (!wasSingle && isSingle(app.applied))
      for (const each of app.revisions) if (each.name !== app.latestReady) life.deactivate(app, each)
  }

  return {
    create,
    cancel: app => pending.get(app)?.('Canceled'),
    begin(app, { configuration, suffix }, operation) {
      Object.assign(app, { configuration, provisioning: 'InProgress', version: app.version + 1 })
      const end = endOf(app, operation)
      pending.set(app, end)
      const fail = (details: string) => {
        const message = `Failed to provision revision for container app '${app.name}'. Error details: ${details}`
        end('Failed', { code: 'ContainerAppOperationError', message })
      }
      if (suffix === undefined) return void clock.after(times.update * 1000, () => end('Succeeded'))
      clock.after((times.update * 1000) / 3, () => {
        if (pending.get(app) !== end) return
        const refusal = refusalOf(app, suffix)
        if (refusal !== undefined) {
          fail(`The following field(s) are either invalid or missing. ${refusal}`)
          return
        }
        const revision = create(app, suffix)
        life.start(app, revision, () => {
          if (!settings.waitsForRevision) return
          if (revision.provisioning === 'Provisioned') end('Succeeded')
          else fail('Operation expired.')
        })
        if (!settings.waitsForRevision) clock.after((times.update * 2000) / 3, () => end('Succeeded'))
      })
    }
  }
}
