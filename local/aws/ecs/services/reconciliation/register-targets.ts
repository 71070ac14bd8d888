import type { ServiceContext } from '../service-context.js'
import { addEvent } from '../service-events.js'
import type { Deployment, ServiceTask } from '../service.js'

type Registration = NonNullable<ServiceTask['targets']>[number]

/** Registers tasks that have begun to run with the target groups of their revision, and reports it in one event per group. */
export function registerTargets(
  deployment: Deployment,
  entries: readonly ServiceTask[],
  context: ServiceContext
): void {
  for (const entry of entries) register(entry, targetsOf(deployment, entry), context)
  for (const { targetGroupArn } of entries.length === 0 ? [] : deployment.revision.bindings) {
    addEvent(deployment.service, describeRegistration(targetGroupArn, entries.length, context), context.clock)
  }
}

/** A group may have been deleted under the service: its tasks then wait for ever. */
function describeRegistration(targetGroupArn: string, count: number, { traffic }: ServiceContext): string {
  const group = `(target-group ${targetGroupArn})`
  if (traffic.hasTargetGroup(targetGroupArn)) return `registered ${count} targets in ${group}`
  return `failed to register targets in ${group} with (error One or more target groups not found)`
}

function register(entry: ServiceTask, targets: readonly Registration[], { traffic }: ServiceContext): void {
  entry.targets = targets
  for (const { targetGroupArn, target } of targets) {
    if (traffic.hasTargetGroup(targetGroupArn)) traffic.register(targetGroupArn, target)
  }
  entry.task.drain = async () => {
    await Promise.all(targets.map(({ targetGroupArn, target }) => traffic.deregister(targetGroupArn, target)))
  }
}

/** Locally a target is 127.0.0.1 and the host port that the container's port was given. */
function targetsOf({ revision }: Deployment, { task }: ServiceTask): Registration[] {
  return revision.bindings.flatMap(({ loadBalancer, targetGroupArn }) => {
    const container = task.containers.find(({ definition }) => definition.name === loadBalancer.containerName)
    const port = container?.running?.hostPorts.get(loadBalancer.containerPort ?? 0)
    return port === undefined ? [] : { targetGroupArn, target: { id: '127.0.0.1', port } }
  })
}
