import { groupBy } from '../../../../domain/group-by.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import type { RegisteredTaskDefinition } from '../../domain/task-definition/task-definition.js'
import { forEachLimited } from '../../../../use-cases/rollout/for-each-limited.js'
import type { PreparedService } from '../rolling/prepare-services.js'
import { registerRevision, type RegisterDependencies } from './register-revision.js'
import { Cancelled } from '../../../../use-cases/rollout/unless-cancelled.js'

/** The revision that a service is to run, and the one that it ran before. */
export interface RolloutRevisions {
  readonly from: RegisteredTaskDefinition | undefined
  readonly to: RegisteredTaskDefinition
  /** `registered` by this run, or `reused` as it was. */
  readonly origin: 'registered' | 'reused'
}

const FAMILIES_AT_ONCE = 4

/**
 * Registers what the services need, before any of them is updated: a definition that ECS refuses stops all of them. Services
 * that need the same definition share one revision. The revisions of one family are registered one after the other.
 */
export async function registerRevisions(
  prepared: readonly PreparedService[],
  dependencies: RegisterDependencies & { readonly cancelled: AbortSignal }
): Promise<ReadonlyMap<PreparedService, RolloutRevisions>> {
  const revisions = new Map<PreparedService, RolloutRevisions>()
  const families = groupBy(prepared, service => service.revision?.family ?? '')
  await forEachLimited([...families.values()], FAMILIES_AT_ONCE, async services => {
    const registered = new Map<string, RegisteredTaskDefinition>()
    for (const service of services) {
      const { revision, eventLog } = service
      if (revision === undefined) continue
      const { from, existing } = revision
      if (existing !== undefined) {
        revisions.set(service, { from, to: existing, origin: 'reused' })
        continue
      }
      if (dependencies.cancelled.aborted) throw new Cancelled()
      const key = JSON.stringify(revision.definition)
      const to = registered.get(key) ?? (await registerRevision(revision, dependencies))
      registered.set(key, to)
      eventLog.milestone(`registered ${nameRevision(to.arn)}`)
      revisions.set(service, { from, to, origin: 'registered' })
    }
  })
  return revisions
}
