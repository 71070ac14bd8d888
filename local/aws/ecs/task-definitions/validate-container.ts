import type { ContainerDefinition, LogConfiguration, RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs'
import { ecsError } from '../ecs-error.js'

/** One container's own rules: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
export function validateContainer(container: ContainerDefinition, task: RegisterTaskDefinitionRequest): void {
  checkName(container.name)
  checkImage(container.image)
  checkVariables(container)
  checkPorts(container, task.networkMode)
  if (task.networkMode === 'awsvpc') checkAwsvpc(container)
  checkLogs(container.logConfiguration)
  checkHealthCheck(container.healthCheck)
}

function checkName(name: string | undefined): void {
  if (name === undefined || name === '') throw ecsError.client('Container.name should not be null or empty.')
  if (!/^[\w-]{1,255}$/.test(name)) throw ecsError.client('Container.name contains invalid characters.')
}

/** Letters, digits, hyphens, underscores, colons, periods, forward slashes and number signs; `@` for digests. */
function checkImage(image: string | undefined): void {
  if (image === undefined || image === '') throw ecsError.client('Container.image should not be null or empty.')
  if (!/^[\w\-:./#@]{1,255}$/.test(image)) throw ecsError.client('Container.image contains invalid characters.')
}

function checkVariables({ environment = [], secrets = [] }: ContainerDefinition): void {
  if (environment.some(variable => variable.name === undefined || variable.name === '')) {
    throw ecsError.client('Environment variable name should not be null or empty.')
  }
  if (secrets.some(secret => secret.valueFrom === undefined || secret.valueFrom === '')) {
    throw ecsError.client('Secret valueFrom should not be null or empty.')
  }
  const taken = new Set(environment.map(variable => variable.name))
  for (const { name = '' } of secrets) {
    if (name === '') throw ecsError.client('Secret name should not be null or empty.')
    if (taken.has(name)) {
      throw ecsError.client(
        `The secret name must be unique and not shared with any new or existing environment variables set on the container, such as '${name}'.`
      )
    }
    taken.add(name)
  }
}

function checkPorts({ portMappings = [] }: ContainerDefinition, networkMode: string | undefined): void {
  for (const { containerPort, hostPort } of portMappings) {
    for (const port of [containerPort, hostPort]) {
      if (port !== undefined && (port < 0 || port > 65_535)) {
        throw ecsError.client(`Invalid port: ${port}. Ports are numbers from 0 to 65535.`)
      }
    }
    if (networkMode === 'awsvpc' && hostPort !== undefined && hostPort !== 0 && hostPort !== containerPort) {
      throw ecsError.client('When networkMode=awsvpc, the host ports and container ports in port mappings must match.')
    }
  }
}

function checkAwsvpc({ hostname = '', links = [], extraHosts = [] }: ContainerDefinition): void {
  if (hostname !== '') throw ecsError.client('hostname is not supported on container when networkMode=awsvpc.')
  if (links.length > 0) throw ecsError.client('Links are not supported when networkMode=awsvpc.')
  if (extraHosts.length > 0)
    throw ecsError.client('Extra hosts are not supported on container when networkMode=awsvpc.')
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html: both options are required on Fargate. */
function checkLogs(logs: LogConfiguration | undefined): void {
  if (logs === undefined) return
  if (logs.logDriver === undefined) throw ecsError.client('LogConfiguration.logDriver should not be null or empty.')
  if (logs.logDriver !== 'awslogs') return
  for (const option of ['awslogs-group', 'awslogs-region']) {
    if ((logs.options?.[option] ?? '') === '') {
      throw ecsError.client(`Log driver awslogs requires options: awslogs-region, awslogs-group. Missing: ${option}`)
    }
  }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html */
function checkHealthCheck(check: ContainerDefinition['healthCheck']): void {
  if (check === undefined) return
  const [kind, ...words] = check.command ?? []
  if ((kind !== 'CMD' && kind !== 'CMD-SHELL' && kind !== 'NONE') || (kind !== 'NONE' && words.length === 0)) {
    throw ecsError.client('HealthCheck command must start with CMD or CMD-SHELL and name a command.')
  }
  const limits = { interval: [5, 300], timeout: [2, 60], retries: [1, 10], startPeriod: [0, 300] } as const
  for (const name of ['interval', 'timeout', 'retries', 'startPeriod'] as const) {
    const value = check[name]
    const [least, most] = limits[name]
    if (value !== undefined && (value < least || value > most)) {
      throw ecsError.client(`HealthCheck ${name} must be between ${least} and ${most}; got ${value}.`)
    }
  }
}
