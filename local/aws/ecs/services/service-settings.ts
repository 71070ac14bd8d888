import { isDeepStrictEqual } from 'node:util'
import type {
  CreateServiceRequest,
  DeploymentConfiguration,
  NetworkConfiguration,
  UpdateServiceRequest
} from '@aws-sdk/client-ecs'
import type { TaskDefinitionRevision } from '../task-definitions/task-definition-store.js'
import { omit } from '../omit.js'
import type { ServiceSettings } from './service.js'

/** The settings that a CreateService asks for; members that are not known stay. */
export function settingsOf(
  input: CreateServiceRequest,
  taskDefinition: TaskDefinitionRevision | undefined
): ServiceSettings {
  const settings = omit(
    input,
    'cluster',
    'serviceName',
    'clientToken',
    'desiredCount',
    'tags',
    'deploymentController',
    'role',
    'taskDefinition'
  )
  return {
    ...settings,
    ...(taskDefinition === undefined ? {} : { taskDefinition: taskDefinition.arn }),
    ...launchSettings(input),
    ...networkSettings(input.networkConfiguration),
    schedulingStrategy: input.schedulingStrategy ?? 'REPLICA',
    deploymentConfiguration: completeConfiguration(input.deploymentConfiguration ?? {})
  }
}

function launchSettings(input: CreateServiceRequest): Partial<ServiceSettings> {
  if (input.capacityProviderStrategy !== undefined && input.capacityProviderStrategy.length > 0) return {}
  const launchType = input.launchType ?? 'EC2'
  return { launchType, ...(launchType === 'FARGATE' ? { platformVersion: input.platformVersion ?? 'LATEST' } : {}) }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html: no public address unless asked for. */
function networkSettings(network: NetworkConfiguration | undefined): Partial<ServiceSettings> {
  const { awsvpcConfiguration } = network ?? {}
  if (awsvpcConfiguration === undefined) return {}
  const defaults = { assignPublicIp: 'DISABLED' as const, securityGroups: [] }
  return { networkConfiguration: { awsvpcConfiguration: { ...defaults, ...awsvpcConfiguration } } }
}

/**
 * What DescribeServices shows of a configuration that leaves things out.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
export function completeConfiguration(given: DeploymentConfiguration): DeploymentConfiguration {
  const strategy = given.strategy ?? 'ROLLING'
  return {
    ...given,
    strategy,
    maximumPercent: given.maximumPercent ?? 200,
    minimumHealthyPercent: given.minimumHealthyPercent ?? 100,
    deploymentCircuitBreaker: given.deploymentCircuitBreaker ?? { enable: false, rollback: false },
    // Members of other strategies fall away when the strategy changes (inferred).
    linearConfiguration:
      strategy === 'LINEAR' ? { stepPercent: 10, stepBakeTimeInMinutes: 6, ...given.linearConfiguration } : undefined,
    canaryConfiguration:
      strategy === 'CANARY'
        ? { canaryPercent: 5, canaryBakeTimeInMinutes: 10, ...given.canaryConfiguration }
        : undefined
  }
}

/** Members of UpdateService that start a deployment when they change: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html */
const deploying = [
  'taskDefinition',
  'networkConfiguration',
  'platformVersion',
  'loadBalancers',
  'serviceRegistries',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations'
] as const satisfies readonly (keyof ServiceSettings)[]

/** The settings after an UpdateService: what is not given stays as it was. */
export function updateSettings(
  settings: ServiceSettings,
  input: UpdateServiceRequest,
  taskDefinition: TaskDefinitionRevision | undefined
): ServiceSettings {
  const given = omit(input, 'cluster', 'service', 'desiredCount', 'forceNewDeployment', 'deploymentController')
  const { deploymentConfiguration } = given
  return {
    ...settings,
    ...given,
    ...networkSettings(given.networkConfiguration),
    ...(taskDefinition === undefined ? {} : { taskDefinition: taskDefinition.arn }),
    ...(deploymentConfiguration === undefined
      ? {}
      : {
          deploymentConfiguration: updateConfiguration(settings.deploymentConfiguration ?? {}, deploymentConfiguration)
        })
  }
}

/** Member by member: a hook list or alarm list that is given replaces the old one; `[]` removes it. */
function updateConfiguration(old: DeploymentConfiguration, given: DeploymentConfiguration): DeploymentConfiguration {
  return completeConfiguration({ ...old, ...given })
}

export function startsDeployment(before: ServiceSettings, after: ServiceSettings): boolean {
  return deploying.some(name => !isDeepStrictEqual(before[name], after[name]))
}
