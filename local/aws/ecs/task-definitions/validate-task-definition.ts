import type { ContainerDefinition, RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs'
import { ecsError } from '../ecs-error.js'
import { omit } from '../omit.js'
import { isFargateSize, readCpuUnits, readMemoryMiB } from './fargate-size.js'
import { validateContainer } from './validate-container.js'
import { checkWireTypes } from './wire-types.js'

const maximumBytes = 64 * 1024

/**
 * Refuses what RegisterTaskDefinition refuses; the wording follows what users report of the service.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
 */
export function validateTaskDefinition(input: RegisterTaskDefinitionRequest): void {
  checkWireTypes(input)
  checkSize(input)
  checkFamily(input.family)
  checkRole(input.taskRoleArn)
  checkRole(input.executionRoleArn)
  checkContainers(input)
  checkAmounts(input)
  checkVolumes(input)
  if (input.requiresCompatibilities?.includes('FARGATE') === true) checkFargate(input)
  else checkContainerMemory(input)
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html: 64 KiB of JSON. */
function checkSize(input: RegisterTaskDefinitionRequest): void {
  const length = Buffer.byteLength(JSON.stringify(omit(input, 'tags')))
  if (length > maximumBytes) {
    throw ecsError.client(`Actual length: '${length}'. Max allowed length is '${maximumBytes}' bytes.`)
  }
}

function checkFamily(family: string | undefined): void {
  if (family === undefined || family === '') throw ecsError.client('Family should not be null or empty.')
  if (family.length > 255) throw ecsError.client('Family name cannot be longer than 255 characters.')
  if (!/^[\w-]+$/.test(family)) throw ecsError.client('Family contains invalid characters.')
}

function checkRole(role: string | undefined): void {
  if (role === undefined || role === '') return
  const isArn = /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(role)
  const isName = /^[\w+=,.@-]{1,64}$/.test(role)
  if (!isArn && !isName) throw ecsError.client('Role is not valid')
}

function checkContainers(input: RegisterTaskDefinitionRequest): void {
  const containers = input.containerDefinitions ?? []
  if (containers.length === 0) throw ecsError.client('Container list cannot be empty.')
  if (containers.length > 10) throw ecsError.client('Too many containers: the maximum is 10.')
  for (const container of containers) validateContainer(container, input)
  const names = containers.map(container => container.name)
  const duplicate = names.find((name, index) => names.indexOf(name) !== index)
  if (duplicate !== undefined) throw ecsError.client(`Container names must be unique: '${duplicate}' is used twice.`)
  if (!containers.some(container => container.essential !== false)) {
    throw ecsError.client('At least one container must be marked as essential.')
  }
  for (const container of containers) checkDependencies(container, containers)
}

function checkDependencies(container: ContainerDefinition, all: readonly ContainerDefinition[]): void {
  for (const { containerName, condition } of container.dependsOn ?? []) {
    const other = all.find(candidate => candidate.name === containerName)
    if (other === undefined || other === container) {
      throw ecsError.client(`Invalid dependency: container '${containerName}' does not exist in the task definition.`)
    }
    if (condition === 'HEALTHY' && other.healthCheck === undefined) {
      throw ecsError.client(`Container '${containerName}' needs a health check for the dependency condition HEALTHY.`)
    }
    if ((condition === 'COMPLETE' || condition === 'SUCCESS') && other.essential !== false) {
      throw ecsError.client(`Essential container '${containerName}' cannot have a dependency condition ${condition}.`)
    }
  }
}

function checkAmounts({ cpu, memory, containerDefinitions = [] }: RegisterTaskDefinitionRequest): void {
  if (cpu !== undefined && readCpuUnits(cpu) === undefined) throw ecsError.client("Invalid 'cpu' setting for task.")
  if (memory !== undefined && readMemoryMiB(memory) === undefined) {
    throw ecsError.client("Invalid 'memory' setting for task.")
  }
  const ofTask = (memory === undefined ? undefined : readMemoryMiB(memory)) ?? Number.POSITIVE_INFINITY
  const larger = containerDefinitions.find(container => (container.memory ?? 0) > ofTask)
  if (larger !== undefined)
    throw ecsError.client(`The 'memory' setting for container '${larger.name}' is greater than for the task.`)
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html */
function checkVolumes({ volumes = [] }: RegisterTaskDefinitionRequest): void {
  for (const { efsVolumeConfiguration: efs } of volumes) {
    const { accessPointId, iam } = efs?.authorizationConfig ?? {}
    if ((accessPointId !== undefined || iam === 'ENABLED') && efs?.transitEncryption !== 'ENABLED')
      throw ecsError.client('Transit encryption must be enabled for EFS access points and IAM authorization.')
    if (accessPointId !== undefined && !['', '/'].includes(efs?.rootDirectory ?? ''))
      throw ecsError.client(
        'When using an EFS access point, the root directory must either be set to "/" or be omitted.'
      )
  }
}

function checkFargate(input: RegisterTaskDefinitionRequest): void {
  if (input.networkMode !== 'awsvpc') throw ecsError.client("Fargate only supports network mode 'awsvpc'.")
  const cpu = readCpuUnits(input.cpu ?? '')
  const memoryMiB = readMemoryMiB(input.memory ?? '')
  if (cpu === undefined) throw ecsError.client("Fargate requires that 'cpu' be defined at the task level.")
  if (memoryMiB === undefined) throw ecsError.client("Fargate requires that 'memory' be defined at the task level.")
  if (!isFargateSize({ cpu, memoryMiB })) {
    throw ecsError.client(
      `No Fargate configuration exists for given values: ${cpu} CPU, ${memoryMiB} memory. See the Amazon ECS documentation for the valid values.`
    )
  }
  if (input.executionRoleArn === undefined) checkExecutionRoleUnused(input.containerDefinitions ?? [])
}

function checkExecutionRoleUnused(containers: readonly ContainerDefinition[]): void {
  const need = (what: string) =>
    ecsError.client(`Fargate requires task definition to have execution role ARN to support ${what}.`)
  for (const { image = '', logConfiguration, secrets } of containers) {
    if (logConfiguration?.logDriver === 'awslogs') throw need('log driver awslogs')
    if (/^\d{12}\.dkr[.-]ecr[.-]/.test(image)) throw need('ECR images')
    if (secrets !== undefined && secrets.length > 0) {
      throw ecsError.client(
        "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'."
      )
    }
  }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-memory */
function checkContainerMemory({ memory, containerDefinitions = [] }: RegisterTaskDefinitionRequest): void {
  if (memory !== undefined) return
  const unbounded = containerDefinitions.find(
    container => container.memory === undefined && container.memoryReservation === undefined
  )
  if (unbounded === undefined) return
  throw ecsError.client(
    `Invalid setting for container '${unbounded.name}'. At least one of 'memory' or 'memoryReservation' must be specified.`
  )
}
