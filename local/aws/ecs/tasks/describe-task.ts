import type { Container, Task as TaskShape } from '@aws-sdk/client-ecs'
import { taskHealth, type Task, type TaskContainer } from './task.js'

/** What DescribeTasks reports about a task: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html */
export function describeTask(task: Task): TaskShape {
  const { definition } = task.revision
  return {
    taskArn: task.arn,
    clusterArn: task.cluster.arn,
    taskDefinitionArn: task.revision.arn,
    group: task.group,
    startedBy: task.startedBy,
    launchType: task.launchType,
    ...(task.launchType === 'FARGATE' ? { platformVersion: '1.4.0', platformFamily: 'Linux' } : {}),
    availabilityZone: 'local',
    connectivity: 'CONNECTED',
    cpu: task.overrides.cpu ?? definition.cpu,
    memory: task.overrides.memory ?? definition.memory,
    // ECS still returns the list of accelerators, which are no longer available.
    // oxlint-disable-next-line typescript/no-deprecated
    overrides: { inferenceAcceleratorOverrides: [], ...task.overrides, containerOverrides: describeOverrides(task) },
    enableExecuteCommand: task.enableExecuteCommand,
    attachments: describeAttachments(task),
    attributes: [{ name: 'ecs.cpu-architecture', value: 'x86_64' }],
    containers: task.containers.map(container => describeContainer(task, container)),
    healthStatus: taskHealth(task),
    lastStatus: task.lastStatus,
    desiredStatus: task.desiredStatus,
    version: task.version,
    tags: [...task.tags],
    ...task.end,
    ...describeTimes(task)
  }
}

const times = [
  'createdAt',
  'pullStartedAt',
  'pullStoppedAt',
  'startedAt',
  'stoppingAt',
  'executionStoppedAt',
  'stoppedAt'
] as const

function describeTimes(task: Task): Partial<Record<(typeof times)[number], Date>> {
  return Object.fromEntries(
    times.flatMap(name => {
      const at = task[name]
      return at === undefined ? [] : [[name, new Date(at)]]
    })
  )
}

/** Every container is listed, with or without an override. */
function describeOverrides(task: Task) {
  const given = task.overrides.containerOverrides ?? []
  return task.containers.map(({ definition: { name } }) => given.find(override => override.name === name) ?? { name })
}

function describeContainer(task: Task, container: TaskContainer): Container {
  const { definition, running } = container
  return {
    containerArn: `${task.arn.replace(':task/', ':container/')}/${container.id}`,
    taskArn: task.arn,
    name: definition.name,
    image: definition.image,
    imageDigest: running?.imageDigest,
    runtimeId: running === undefined ? undefined : `${task.id}-${container.id.slice(0, 10)}`,
    lastStatus: container.lastStatus,
    exitCode: container.exitCode,
    reason: container.reason,
    healthStatus: container.health,
    cpu: String(definition.cpu ?? 0),
    memory: definition.memory === undefined ? undefined : String(definition.memory),
    memoryReservation: definition.memoryReservation === undefined ? undefined : String(definition.memoryReservation),
    networkBindings: describeBindings(container),
    networkInterfaces: isAwsvpc(task) ? [{ attachmentId: task.id, privateIpv4Address: '127.0.0.1' }] : []
  }
}

/** Where a container's ports can really be reached. With awsvpc, AWS lists none: there, a task has an address of its own. */
function describeBindings({ running, definition }: TaskContainer) {
  return [...(running?.hostPorts ?? [])].map(([containerPort, hostPort]) => ({
    bindIP: '127.0.0.1',
    containerPort,
    hostPort,
    protocol: definition.portMappings?.find(port => port.containerPort === containerPort)?.protocol ?? ('tcp' as const)
  }))
}

function describeAttachments(task: Task) {
  if (!isAwsvpc(task)) return []
  const [subnet = 'subnet-local'] = task.networkConfiguration?.awsvpcConfiguration?.subnets ?? []
  const details = [
    { name: 'subnetId', value: subnet },
    { name: 'networkInterfaceId', value: `eni-${task.id.slice(0, 17)}` },
    { name: 'privateIPv4Address', value: '127.0.0.1' }
  ]
  const status =
    task.lastStatus === 'STOPPED' ? 'DELETED' : task.lastStatus === 'PROVISIONING' ? 'PRECREATED' : 'ATTACHED'
  return [{ id: task.id, type: 'ElasticNetworkInterface', status, details }]
}

const isAwsvpc = (task: Task) => task.revision.definition.networkMode === 'awsvpc'
