import { DeployError } from '../../../../domain/errors.js'
import { namesOfSides } from '../../../../domain/gate/source/names-of-sides.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import type { RunningSides } from '../../../../use-cases/rollout/sources/examine-query.js'
import { targetGroupDimension } from '../../domain/gate/balancer-traffic.js'
import { revisionOf } from '../../domain/record/revision-of.js'
import type { RevisionPlacement } from '../../domain/service/service-deployment.js'
import type { TrafficShiftService } from '../../domain/traffic-shift/traffic-shift-service.js'
import type { TaskDefinitions } from '../../ports/task-definitions.js'
import { findRunning } from '../left-behind/find-running.js'
import { readProductionRules } from '../left-behind/read-production-rules.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'
import { nameOf } from './series-queries.js'

type World = Pick<ShiftDependencies, 'serviceDeployments' | 'router' | 'clock'> & {
  readonly taskDefinitions: Pick<TaskDefinitions, 'find'>
}

/** One side of a service: its revision, and the target group that it is in, where that is known. */
interface Placed {
  readonly arn: string
  readonly group: string | undefined
}

/**
 * What queries of sources call the revisions that a service runs now: both during a traffic shift, and otherwise the live one. What cannot
 * be read of a revision is left out. Throws what reading the deployment in progress throws.
 */
export async function readRunningSides(service: TrafficShiftService, world: World): Promise<RunningSides> {
  const { canary, stable } = (await findShifting(service, world)) ?? {
    ...{ canary: undefined, stable: { arn: service.taskDefinition, group: await findLiveGroup(service, world) } }
  }
  const read = (side: Placed) => readRevision(side.arn, world)
  const [from, to] = await Promise.all([read(stable), canary && read(canary)])
  const own = ({ arn, group }: Placed) => ({
    ...{ cluster: nameOf(service.cluster), service: nameOf(service.name), 'task-definition': nameOf(arn) },
    'target-group': group === undefined ? undefined : targetGroupDimension(group)
  })
  if (canary === undefined || to === undefined) {
    const names = namesOfSides({ canary: from, stable: undefined }, { canary: own(stable) })
    return { canary: undefined, stable: names.canary }
  }
  return namesOfSides({ canary: to, stable: from }, { canary: own(canary), stable: own(stable) })
}

async function findShifting(
  service: TrafficShiftService,
  world: World
): Promise<{ readonly canary: Placed; readonly stable: Placed } | undefined> {
  const running = await findRunning(service, world)
  const target = running?.deployment.targetRevision
  if (running?.source === undefined || running.strategy === 'ROLLING' || target === undefined) return undefined
  const canary = await world.serviceDeployments.placement(target)
  return canary && { canary: placed(canary), stable: placed(running.source) }
}

function placed({ taskDefinition, targetGroups: [group] }: RevisionPlacement): Placed {
  return { arn: taskDefinition, group }
}

/** The only target group of the service with production traffic. Throws only what is not a `DeployError`. */
export async function findLiveGroup(
  { loadBalancers }: Pick<TrafficShiftService, 'loadBalancers'>,
  world: Pick<World, 'router' | 'clock'>
): Promise<string | undefined> {
  const rules = (await readProductionRules(loadBalancers, world)) ?? []
  const [group, ...others] = new Set(rules.flatMap(({ serving }) => serving))
  return others.length === 0 ? group : undefined
}

/** Without its images where the task definition cannot be read. */
async function readRevision(arn: string, { taskDefinitions }: World): Promise<Revision> {
  try {
    const found = await taskDefinitions.find(arn)
    if (found !== undefined) return revisionOf(found)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
  }
  return { id: arn, label: nameOf(arn), images: {}, digests: {} }
}
