import type { Clock } from '../../../aws/clock.js'
import { isSingle, sharesOf } from './check-traffic.js'
import type { AppTimes, Replicas, StoredApp, StoredRevision } from './app-state.js'

export interface RevisionLife {
  /** Starts replicas, and follows them until they are ready, or the deadline is over. `done`: once, at the end of that. */
  start(app: StoredApp, revision: StoredRevision, done?: () => void): void
  deactivate(app: StoredApp, revision: StoredRevision): void
  /** Tells the data plane who gets requests. */
  route(app: StoredApp): void
}

/** As many inactive revisions are kept: https://learn.microsoft.com/azure/container-apps/revisions#inactive-status */
const MOST_INACTIVE = 100

/** Revisions from their start to their end: https://learn.microsoft.com/azure/container-apps/revisions#lifecycle */
export function revisionLife({
  clock,
  replicas,
  times
}: {
  readonly clock: Clock
  readonly replicas: Replicas
  readonly times: AppTimes
}): RevisionLife {
  const life: RevisionLife = {
    start(app, revision, done = () => undefined) {
      Object.assign(revision, { isActive: true, provisioning: 'Provisioning', provisioningError: undefined })
      replicas.start(app, revision)
      const deadlineAt = clock.now() + times.deadline * 1000
      const look = (): void => {
        if (!revision.isActive) {
          done()
          return
        }
        if (replicas.state(app, revision) === 'healthy') {
          becomeReady(app, revision)
          done()
          return
        }
        if (clock.now() >= deadlineAt) {
          const provisioningError = 'Deployment Progress Deadline Exceeded. 0/1 replicas ready.'
          Object.assign(revision, { provisioning: 'Failed', provisioningError })
          done()
          return
        }
        clock.after(times.check * 1000, look)
      }
      clock.after(times.check * 1000, look)
    },
    deactivate(app, revision) {
      if (!revision.isActive) return
      Object.assign(revision, { isActive: false, lastActiveAt: clock.now(), provisioning: 'Deprovisioning' })
      life.route(app)
      clock.after(times.drain * 1000, () => {
        if (revision.isActive) return
        revision.provisioning = 'Deprovisioned'
        replicas.stop(app, revision)
      })
      prune(app)
    },
    route(app) {
      const shares = sharesOf(app)
      for (const each of app.revisions)
        if (shares.some(({ revision }) => revision === each)) each.idleSince = Infinity
        else if (each.idleSince === Infinity) each.idleSince = clock.now()
      replicas.route(app, shares)
    }
  }

  function becomeReady(app: StoredApp, revision: StoredRevision): void {
    revision.provisioning = 'Provisioned'
    revision.idleSince = clock.now()
    const ready = app.revisions.findLast(({ provisioning }) => provisioning === 'Provisioned')
    app.latestReady = ready?.name
    life.route(app)
    // The old revision serves until the new one is ready: https://learn.microsoft.com/azure/container-apps/revisions#revision-modes
    if (isSingle(app.applied) && ready === revision)
      for (const other of app.revisions) if (other !== revision) life.deactivate(app, other)
  }
  return life
}

function prune(app: StoredApp): void {
  const most = Number(app.configuration.maxInactiveRevisions ?? MOST_INACTIVE)
  const inactive = app.revisions.filter(({ isActive }) => !isActive)
  for (const oldest of inactive.slice(0, Math.max(0, inactive.length - most)))
    app.revisions.splice(app.revisions.indexOf(oldest), 1)
}
