import { isDeepStrictEqual } from 'node:util'
import type {
  CreateServiceRequest,
  DeploymentConfiguration,
  NetworkConfiguration,
  UpdateServiceRequest
} from '@aws-sdk/client-ecs'
import type { OpenQuestions } from '../open-questions.js'
import type { TaskDefinitionRevision } from '../task-definitions/task-definition-store.js'
import { omit } from '../omit.js'
import type { ServiceSettings } from './service.js'

/** The settings that a CreateService asks for; members that are unknown stay. */
export function settingsOf(
  input: CreateServiceRequest,
  taskDefinition: TaskDefinitionRevision | undefined,
  { shiftMembers }: Pick<OpenQuestions, 'shiftMembers'>
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
    deploymentConfiguration: completeConfiguration(input.deploymentConfiguration ?? {}, {
      scheduling: input.schedulingStrategy,
      shiftMembers
    })
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

interface CompletedFor extends Pick<OpenQuestions, 'shiftMembers'> {
  readonly scheduling: CreateServiceRequest['schedulingStrategy']
}

/**
 * What DescribeServices shows of a configuration that leaves things out.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
export function completeConfiguration(
  given: DeploymentConfiguration,
  { scheduling, shiftMembers }: CompletedFor
): DeploymentConfiguration {
  const strategy = given.strategy ?? 'ROLLING'
  const isDaemon = scheduling === 'DAEMON'
  // Of another strategy than the service has now.
  const { canaryConfiguration: canary, linearConfiguration: linear } = shiftMembers === 'kept' ? given : {}
  return {
    ...given,
    strategy,
    maximumPercent: given.maximumPercent ?? (isDaemon ? 100 : 200),
    minimumHealthyPercent: given.minimumHealthyPercent ?? (isDaemon ? 0 : 100),
    deploymentCircuitBreaker: given.deploymentCircuitBreaker ?? { enable: false, rollback: false },
    linearConfiguration:
      strategy === 'LINEAR' ? { stepPercent: 10, stepBakeTimeInMinutes: 6, ...given.linearConfiguration } : linear,
    canaryConfiguration:
      strategy === 'CANARY' ? { canaryPercent: 5, canaryBakeTimeInMinutes: 10, ...given.canaryConfiguration } : canary
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
  {
    taskDefinition,
    shiftMembers
  }: { readonly taskDefinition: TaskDefinitionRevision | undefined } & Pick<OpenQuestions, 'shiftMembers'>
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
          // Member by member: a hook list or alarm list that is given replaces the old one; `[]` removes it.
          deploymentConfiguration: completeConfiguration(
            { ...settings.deploymentConfiguration, ...deploymentConfiguration },
            { scheduling: settings.schedulingStrategy, shiftMembers }
          )
        })
  }
}

export function startsDeployment(before: ServiceSettings, after: ServiceSettings): boolean {
  return deploying.some(name => !isDeepStrictEqual(before[name], after[name]))
}
