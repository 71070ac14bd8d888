import type { ExplainedDifference } from './explained-difference.js'

const containers = 'output.taskDefinition.containerDefinitions[]'
const serviceMembers = [
  'platformVersion',
  'platformFamily',
  'deploymentConfiguration',
  'deployments[].platformVersion',
  'createdAt',
  'createdBy',
  'currentServiceDeployment',
  'currentServiceRevisions',
  'placementConstraints',
  'placementStrategy',
  'enableECSManagedTags',
  'enableExecuteCommand',
  'availabilityZoneRebalancing',
  'resourceManagementType'
]

/** Of ECS. */
export const ecsDifferences: readonly ExplainedDifference[] = [
  {
    step: 'ecs/*',
    paths: [
      ...['cluster', 'clusters[]'].flatMap(cluster =>
        ['statistics', 'tags', 'capacityProviders', 'defaultCapacityProviderStrategy'].map(
          member => `output.${cluster}.${member}`
        )
      ),
      ...['hostPort', 'protocol'].map(member => `${containers}.portMappings[].${member}`),
      `${containers}.systemControls`,
      ...['requiresAttributes', 'registeredAt', 'registeredBy', 'deregisteredAt'].map(
        member => `output.taskDefinition.${member}`
      ),
      'output.tags',
      ...['service', 'services[]'].flatMap(service => serviceMembers.map(member => `output.${service}.${member}`))
    ],
    reason:
      'moto leaves these members out. ECS fills them in, with defaults where nothing was asked for: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Types.html'
  },
  {
    step: 'ecs/*',
    paths: ['service', 'services[]'].flatMap(service =>
      ['', '.deployments[]'].map(
        part => `output.${service}${part}.networkConfiguration.awsvpcConfiguration.assignPublicIp`
      )
    ),
    reason:
      'moto returns what was sent. For services ECS fills in DISABLED: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html'
  },
  {
    step: 'ecs/*',
    paths: ['service', 'services[]'].map(service => `output.${service}.deployments[].platformFamily`),
    reason:
      'moto says FARGATE, which is no operating system family: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html'
  },
  {
    step: 'ecs/*',
    paths: ['service', 'services[]'].flatMap(service =>
      ['rolloutState', 'rolloutStateReason'].map(member => `output.${service}.deployments[].${member}`)
    ),
    reason: 'moto has no deployments that take time: each is complete at once.'
  },
  {
    step: 'ecs/update a service',
    paths: ['output.service.deployments[]'],
    reason: 'The former deployment is ACTIVE until the new one has taken over; in moto it is gone at once.'
  },
  {
    step: 'ecs/register without containers',
    paths: ['outcome'],
    reason: 'moto takes a task definition without containers; at least one is needed.'
  },
  {
    step: 'ecs/register with a bad size',
    paths: ['outcome'],
    reason:
      'moto takes any size. Fargate knows pairs: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size'
  },
  {
    step: 'ecs/describe by family',
    paths: ['taskDefinitionArn', 'revision', 'memory'].map(member => `output.taskDefinition.${member}`),
    reason: 'What moto registered against the two rules above is its latest revision.'
  },
  ...['ecs/list task definitions', 'ecs/list what is active'].map(step => ({
    step,
    paths: ['output.taskDefinitionArns[]'],
    reason: 'What moto registered against the two rules above is in its lists.'
  })),
  {
    step: 'ecs/describe services',
    paths: ['output.failures[].arn'],
    reason: 'moto leaves the cluster out of the ARN, as it was before 2018; clients go by the reason, MISSING.'
  },
  {
    step: 'ecs/describe a missing task',
    paths: ['output.failures[]'],
    reason:
      'moto says nothing of a missing task. It is a failure: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html'
  }
]
