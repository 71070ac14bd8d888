import { DeployError, type ErrorCode } from '../../../../domain/errors.js'
import type { Placement } from '../../../../domain/rollout/split-state.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import type { TrafficSplit } from '../../../../ports/traffic-split.js'
import { explainRefusedTemplate } from '../../domain/app/explain-refused-template.js'
import { judgeRevision } from '../../domain/app/judge-revision.js'
import type { ContainerApp } from '../../domain/app/container-app.js'
import { describeReport } from '../../domain/arm/arm-failure.js'
import type { Operation } from '../../domain/arm/operation.js'
import type { AppWorld } from '../app-world.js'
import { appEvidence } from './app-evidence.js'
import { placeRevision } from './place-revision.js'
import { readApp, sharesOf, type AppReading } from './read-app.js'
import { promoteRevision, setPercent } from './set-percent.js'
import { tagLock } from './tag-lock.js'

/** Answers of Azure that another try does not change: an image that it cannot pull, a policy that refuses. */
const REFUSED: readonly ErrorCode[] = ['rejected', 'access-denied', 'bad-input']

/** What this process has started. */
interface Placing {
  readonly id: string
  readonly operation: Operation
}

/**
 * The split of a container app: weights of revisions by their names (https://learn.microsoft.com/azure/container-apps/traffic-splitting). Each
 * change reads the app anew, with the lock in it. No revision is deleted: removing deactivates it.
 */
export function appSplit(world: AppWorld): TrafficSplit {
  const { api, clock, spec } = world
  const lock = tagLock(world)
  let app: ContainerApp | undefined
  let look: Promise<AppReading> | undefined
  let placing: Placing | undefined
  /** Why the revision could not be placed: waiting for it is of no use. */
  let refused: { readonly id: string; readonly placement: Placement } | undefined
  let shiftedAt: number | undefined
  const readOnce = () =>
    (look ??= readApp(api, app).catch((error: unknown) => {
      look = undefined
      throw error
    }))
  const change = async <Result>(task: () => Promise<Result>) => {
    look = undefined
    app = undefined
    return task()
  }
  return {
    now: () => Promise.resolve(clock.now()),
    async readLock() {
      look = undefined
      app = await api.app()
      return lock.remember(app)
    },
    async readShares() {
      look = undefined
      return sharesOf(await readOnce())
    },
    place: revision =>
      change(async () => {
        refused = undefined
        try {
          const operation = await placeRevision(revision, lock, world)
          placing = operation && { id: revision.id, operation }
        } catch (error) {
          if (error instanceof DeployError && REFUSED.includes(error.code))
            refused = { id: revision.id, placement: explainRefusedTemplate(revision.label, error.message) }
          throw error
        }
      }),
    async readPlacement(revision) {
      if (refused?.id === revision.id) return refused.placement
      const { revisions } = await readOnce()
      const found = revisions.find(({ name }) => name === revision.id)
      if (found !== undefined) return judgeRevision(found, found.isActive ? await api.replicas(found.name) : [])
      if (placing?.id !== revision.id) return { state: 'absent' }
      const placement = await placementOf(revision, placing.operation, world)
      if (placement.state === 'absent') placing = undefined
      return placement
    },
    setPercent: (revision, percent) =>
      change(async () => {
        shiftedAt = clock.now()
        await setPercent(revision, { percent, lock }, world)
        shiftedAt = clock.now()
      }),
    promote: (revision, { isWayBack }) => change(() => promoteRevision(revision, { isWayBack, lock }, world)),
    remove: revision =>
      change(async () => {
        const { app: current, revisions, weights, note } = await readApp(api)
        if (revisions.find(({ name }) => name === revision.id)?.isActive !== true) return
        const requireIdle = (reading: Pick<AppReading, 'app' | 'weights'>) => {
          lock.requireHolder(reading.app)
          if ((reading.weights.get(revision.id) ?? 0) > 0)
            throw new DeployError('conflict', `${revision.label} has traffic, so it is not deactivated.`)
        }
        requireIdle({ app: current, weights })
        // The app shows weights before they are in force: an answer that was lost may have been the one to wait for.
        const hadTraffic = note !== undefined && (note.index > 0 || note.since !== undefined)
        if (hadTraffic && isChanging(current))
          throw new DeployError('conflict', `Azure is still changing the traffic of ${current.name}.`)
        const drained = (shiftedAt ?? clock.now()) + spec.drainSeconds * 1000
        if (clock.now() < drained) {
          await clock.sleep(drained - clock.now())
          // A drain may be longer than the lease, and another run may use the same revision then.
          requireIdle(await readApp(api))
        }
        await api.deactivate(revision.id)
      }),
    replaceLock: (seen, next) => change(() => lock.replace(seen, next)),
    evidence: (canary, stable) => appEvidence({ canary, stable }, world)
  }
}

/** https://learn.microsoft.com/rest/api/containerapps/container-apps/get#containerappprovisioningstate */
function isChanging({ provisioningState = '' }: ContainerApp): boolean {
  return provisioningState.toLowerCase() === 'inprogress'
}

/** Of a revision that Azure was asked to make, and does not show yet. */
async function placementOf({ label }: Revision, operation: Operation, { api }: AppWorld): Promise<Placement> {
  if (operation.kind === 'done') return { state: 'absent' }
  const state = await api.progress(operation)
  switch (state.kind) {
    case 'running':
      return { state: 'starting' }
    case 'failed':
    case 'canceled':
      return explainRefusedTemplate(label, describeReport(state.report) ?? '')
    case 'succeeded':
    case 'untracked':
      return { state: 'absent' }
  }
}
