import type { ContainerDefinition, RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs'

const dockerApi = (version: string) => `com.amazonaws.ecs.capability.docker-remote-api.${version}`

/**
 * What an instance must offer to run the task, as ECS derives it from the definition.
 * The names are those of https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html and of
 * the ECS agent; the list is not complete (inferred from published describe-task-definition outputs).
 */
export function requiredAttributes(definition: RegisterTaskDefinitionRequest): { name: string }[] {
  const names = new Set<string>()
  if (definition.networkMode === 'awsvpc') names.add('ecs.capability.task-eni')
  if (definition.taskRoleArn !== undefined) names.add('com.amazonaws.ecs.capability.task-iam-role')
  for (const container of definition.containerDefinitions ?? []) {
    for (const name of containerAttributes(container, definition)) names.add(name)
  }
  names.add(dockerApi('1.18'))
  return [...names].map(name => ({ name }))
}

function containerAttributes(container: ContainerDefinition, task: RegisterTaskDefinitionRequest): string[] {
  const hasExecutionRole = task.executionRoleArn !== undefined
  const driver = container.logConfiguration?.logDriver
  const valuesFrom = (container.secrets ?? []).map(secret => secret.valueFrom ?? '')
  const when = (condition: boolean, ...names: string[]) => (condition ? names : [])
  return [
    ...when(driver !== undefined, `com.amazonaws.ecs.capability.logging-driver.${driver}`, dockerApi('1.19')),
    ...when(driver === 'awslogs' && hasExecutionRole, 'ecs.capability.execution-role-awslogs'),
    ...when(isEcr(container.image), 'com.amazonaws.ecs.capability.ecr-auth'),
    ...when(isEcr(container.image) && hasExecutionRole, 'ecs.capability.execution-role-ecr-pull'),
    ...when(container.healthCheck !== undefined, 'ecs.capability.container-health-check', dockerApi('1.24')),
    ...when((container.dependsOn ?? []).length > 0, 'ecs.capability.container-ordering'),
    ...when(valuesFrom.some(isSecretsManager), 'ecs.capability.secrets.asm.environment-variables'),
    ...when(
      valuesFrom.some(value => !isSecretsManager(value)),
      'ecs.capability.secrets.ssm.environment-variables'
    )
  ]
}

const isEcr = (image = '') => /^\d{12}\.dkr[.-]ecr[.-]/.test(image)
const isSecretsManager = (valueFrom: string) => valueFrom.includes(':secretsmanager:')
