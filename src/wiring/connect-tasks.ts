import type { AssumedRole } from '../domain/oidc/assumed-role.js'
import type { Clock } from '../ports/clock.js'
import { connectEcs } from './connect-ecs.js'

/** What it takes to run a task of its own, and to explain why it failed. */
export async function connectTasks(
  env: Readonly<Record<string, string | undefined>>,
  clock: Clock,
  role: AssumedRole | undefined
) {
  const { roles } = await connectEcs(env, clock, role)
  const { tasks, taskDefinitions, services, taskLogs, images, boundCalls } = roles
  return {
    ...{ tasks, taskLogs, images, boundCalls },
    taskDefinitions: () => Promise.resolve(taskDefinitions),
    services: () => Promise.resolve(services)
  }
}
