import type {
  Compatibility,
  ContainerDefinition,
  PortMapping,
  RegisterTaskDefinitionRequest
} from '@aws-sdk/client-ecs'
import { omit } from '../omit.js'
import { readCpuUnits, readMemoryMiB } from './fargate-size.js'

/**
 * Adds what ECS itself writes into a registered task definition; everything else, known or not, stays as it was given.
 * The defaults are those of https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html; which
 * empty lists come back is inferred from published describe-task-definition outputs.
 */
export function completeTaskDefinition(input: RegisterTaskDefinitionRequest) {
  const given = omit(input, 'tags')
  return {
    ...given,
    ...(given.cpu === undefined ? {} : { cpu: String(readCpuUnits(given.cpu)) }),
    ...(given.memory === undefined ? {} : { memory: String(readMemoryMiB(given.memory)) }),
    containerDefinitions: (given.containerDefinitions ?? []).map(container => completeContainer(container, given)),
    volumes: given.volumes ?? [],
    placementConstraints: given.placementConstraints ?? [],
    compatibilities: compatibilitiesOf(given)
  }
}

function completeContainer(container: ContainerDefinition, task: RegisterTaskDefinitionRequest): ContainerDefinition {
  const healthCheck = container.healthCheck && { interval: 30, timeout: 5, retries: 3, ...container.healthCheck }
  return {
    ...container,
    cpu: container.cpu ?? 0,
    portMappings: (container.portMappings ?? []).map(port => completePort(port, task.networkMode)),
    essential: container.essential ?? true,
    environment: container.environment ?? [],
    mountPoints: container.mountPoints ?? [],
    volumesFrom: container.volumesFrom ?? [],
    ...(healthCheck === undefined ? {} : { healthCheck }),
    systemControls: container.systemControls ?? []
  }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html */
function completePort(port: PortMapping, networkMode: string | undefined): PortMapping {
  const sharesHost = networkMode === 'awsvpc' || networkMode === 'host'
  return { ...port, hostPort: sharesHost ? port.containerPort : (port.hostPort ?? 0), protocol: port.protocol ?? 'tcp' }
}

/** Inferred: EC2 always, FARGATE when the definition would pass its rules. */
function compatibilitiesOf(given: RegisterTaskDefinitionRequest): Compatibility[] {
  const fitsFargate = given.networkMode === 'awsvpc' && given.cpu !== undefined && given.memory !== undefined
  return fitsFargate ? ['EC2', 'FARGATE'] : ['EXTERNAL', 'EC2']
}
