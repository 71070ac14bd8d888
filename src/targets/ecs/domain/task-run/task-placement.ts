import { badInput } from '../../../../domain/errors.js'
import type { CapacityProvider, NetworkConfiguration, ServiceSnapshot } from '../service/service-snapshot.js'
import type { TaskDefinition } from '../task-definition/task-definition.js'

/** Where a task runs. */
export interface TaskPlacement {
  readonly networkConfiguration: NetworkConfiguration | undefined
  readonly launchType: string | undefined
  readonly capacityProviderStrategy: readonly CapacityProvider[]
  readonly platformVersion: string | undefined
}

/** What the step sets; what is absent is taken from the service, where one is named. */
export interface RequestedPlacement {
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
  readonly assignPublicIp: 'ENABLED' | 'DISABLED' | undefined
  readonly launchType: string | undefined
  readonly capacityProviderStrategy: readonly CapacityProvider[]
  readonly platformVersion: string | undefined
}

/** Places a task of `definition` where the step specifies, and otherwise where the service's own tasks run. */
export function placeTask(
  requested: RequestedPlacement,
  definition: TaskDefinition,
  service: ServiceSnapshot | undefined
): TaskPlacement {
  const capacity = chooseCapacity(requested, service)
  return {
    ...capacity,
    networkConfiguration: chooseNetwork(requested, definition, service),
    platformVersion: requested.platformVersion ?? (isFargate(capacity) ? service?.platformVersion : undefined)
  }
}

/** A launch type and a capacity provider strategy exclude each other: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html */
function chooseCapacity(
  { launchType, capacityProviderStrategy }: RequestedPlacement,
  service: ServiceSnapshot | undefined
): Pick<TaskPlacement, 'launchType' | 'capacityProviderStrategy'> {
  if (launchType !== undefined) return { launchType, capacityProviderStrategy: [] }
  if (capacityProviderStrategy.length > 0) return { launchType: undefined, capacityProviderStrategy }
  const inherited = service?.capacityProviderStrategy ?? []
  return inherited.length > 0
    ? { launchType: undefined, capacityProviderStrategy: inherited }
    : { launchType: service?.launchType, capacityProviderStrategy: [] }
}

/** Only the awsvpc network mode takes a network configuration, and it needs one. */
function chooseNetwork(
  requested: RequestedPlacement,
  definition: TaskDefinition,
  service: ServiceSnapshot | undefined
): NetworkConfiguration | undefined {
  const isGiven =
    requested.subnets.length + requested.securityGroups.length > 0 || requested.assignPublicIp !== undefined
  if (definition.networkMode !== 'awsvpc') {
    if (!isGiven) return undefined
    throw badInput(
      'subnets',
      'it is supported only with the awsvpc network mode, which the task definition does not use. Remove it.'
    )
  }
  const inherited = service?.networkConfiguration
  const subnets = given(requested.subnets) ?? inherited?.subnets ?? []
  if (subnets.length === 0) {
    throw badInput(
      'subnets',
      'a value is required, because the task definition uses the awsvpc network mode. Set subnets, or set "service" to a service that has them.'
    )
  }
  return {
    subnets,
    securityGroups: given(requested.securityGroups) ?? inherited?.securityGroups ?? [],
    assignPublicIp: requested.assignPublicIp ?? inherited?.assignPublicIp
  }
}

function given(values: readonly string[]): readonly string[] | undefined {
  return values.length > 0 ? values : undefined
}

function isFargate({
  launchType,
  capacityProviderStrategy
}: Pick<TaskPlacement, 'launchType' | 'capacityProviderStrategy'>) {
  return launchType === 'FARGATE' || capacityProviderStrategy.some(({ name }) => name.startsWith('FARGATE'))
}
