import { forEachLimited } from '../../../../use-cases/rollout/for-each-limited.js'
import type { PreparedService } from '../rolling/prepare-services.js'
import { clearTheWay, type ClearDependencies } from './clear-the-way.js'
import type { TurnedBack } from './turn-back.js'

const CLEARED_AT_ONCE = 8

/** Clears the way of all services that were prepared for rolling deployments; by their index, what was done to those that needed it. */
export async function clearAll(
  prepared: readonly PreparedService[],
  startedAt: number,
  dependencies: ClearDependencies
): Promise<ReadonlyMap<number, TurnedBack | undefined>> {
  const blocked = [...prepared.entries()].filter(
    ([, { way }]) => way !== undefined && (way.running !== undefined || way.left.kind !== 'nothing')
  )
  const cleared = await forEachLimited(blocked, CLEARED_AT_ONCE, async ([index, { request, way, eventLog }]) => {
    const { cluster, service } = request
    const turnedBack = await clearTheWay({ cluster, service, running: way?.running, eventLog, startedAt }, dependencies)
    return [index, turnedBack] as const
  })
  return new Map(cleared)
}
