import { readTogether } from '../../../../use-cases/rollout/evidence/read-together.js'
import type { ServiceDeployment } from '../../domain/service/service-deployment.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import type { Services } from '../../ports/services.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import { observeServices, type Observation, type ServiceName } from './observe-services.js'
import type { ServiceRollout } from './service-rollout.js'

/** The world as one service's rolling deployment needs it, beside those of other services. */
export interface RollingDependencies extends Omit<DeployDependencies, 'state' | 'summary'> {
  /** All rollouts of the step: no revision that one of them needs is removed. */
  readonly alongside: readonly ServiceRollout[]
  /** Undefined: ECS does not know the service. */
  readonly readService: (name: ServiceName) => Promise<ServiceSnapshot | undefined>
  readonly readServiceDeployment: (arn: string) => Promise<ServiceDeployment | undefined>
}

const UPDATES_AT_ONCE = 8

/** Makes the dependencies of each of these rollouts: what they ask for is read together, and no more than some are updated at a time. */
export function rollingDependencies(
  alongside: readonly ServiceRollout[],
  dependencies: Omit<DeployDependencies, 'state' | 'summary'>
): () => RollingDependencies {
  const { clock, services, serviceDeployments, boundCalls } = dependencies
  const describe = (names: readonly ServiceName[]) => observeServices(names, services)
  const find = async (arns: readonly string[]) => {
    const found = await serviceDeployments.describe(arns)
    return arns.map(arn => found.find(deployment => deployment.arn === arn))
  }
  const isAlone = alongside.length <= 1
  const readOne = isAlone ? async (name: ServiceName) => (await describe([name]))[0] : readTogether(describe, clock)
  const findOne = isAlone ? async (arn: string) => (await find([arn]))[0] : readTogether(find, clock)
  const bound = shareBound(boundCalls)
  const update = atMost(UPDATES_AT_ONCE, (change: Parameters<Services['update']>[0]) => services.update(change))
  return () => ({
    ...dependencies,
    services: { ...services, update },
    alongside,
    readService: async name => seen(await readOne(name)),
    readServiceDeployment: findOne,
    boundCalls: boundWhere(bound())
  })
}

/** One bound on the calls of a platform for several rollouts at once: the latest that any of them that still continues has set. */
function shareBound(boundCalls: DeployDependencies['boundCalls']): () => (until: number) => void {
  const bounds = new Map<symbol, number>()
  return () => {
    const rollout = Symbol('rollout')
    return until => {
      bounds.set(rollout, until)
      boundCalls(Math.max(...bounds.values()))
    }
  }
}

function boundWhere(bound: (until: number) => void): DeployDependencies['boundCalls'] {
  return until => {
    if (until !== undefined) bound(until)
  }
}

function seen(observation: Observation | undefined): ServiceSnapshot | undefined {
  if (observation?.kind === 'unreadable') throw observation.error
  return observation?.service
}

/** `task`, no more than `limit` at a time. */
function atMost<Argument, Result>(
  limit: number,
  task: (argument: Argument) => Promise<Result>
): (argument: Argument) => Promise<Result> {
  let free = limit
  const waiting: (() => void)[] = []
  return async argument => {
    if (free === 0) await new Promise<void>(resolve => waiting.push(resolve))
    else free -= 1
    try {
      return await task(argument)
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
