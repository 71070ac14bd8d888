import { DeployError } from '../../domain/errors.js'
import { composeConfiguration } from '../../domain/rollout/deployment-configuration.js'
import { nameRevision } from '../../domain/rollout/service-snapshot.js'
import type { JsonObject } from '../../domain/task-definition/task-definition.js'
import type { NativeRollout } from './native-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'

type Dependencies = Pick<ShiftDependencies, 'rollouts' | 'clock'>

const MOST_TRIES = 3
/** How long ECS is given to show an update whose answer was lost. */
const LOOK_AFTER_MILLISECONDS = 2_000

/** Starts the deployment. Where the answer is lost, the service tells whether anything was done. */
export async function startNativeRollout(rollout: NativeRollout, dependencies: Dependencies): Promise<void> {
  const { request, course, shown } = rollout
  const deploymentConfiguration = composeConfiguration(course.before.deploymentConfiguration, request)
  shown.story.milestone(`updating the service to ${nameRevision(request.taskDefinition)} (${request.strategy.kind})`)
  course.updateSent = true
  await sendUpdate(rollout, deploymentConfiguration, dependencies)
}

/** Sends one UpdateService, and again only when it is certain that the one before was not carried out. */
export async function sendUpdate(
  { request, course, shown }: NativeRollout,
  deploymentConfiguration: JsonObject,
  { rollouts, clock }: Dependencies
): Promise<void> {
  const { cluster, service, taskDefinition } = request
  const force = course.before.taskDefinition === taskDefinition ? 'force' : 'only-when-changed'
  const since = clock.now()
  for (let tries = 1; ; tries += 1) {
    try {
      await rollouts.start({ cluster, service, taskDefinition, deploymentConfiguration, force })
      return
    } catch (error) {
      if (!(error instanceof DeployError) || error.code !== 'outcome-unknown') throw error
      shown.story.detail(`${error.message} Looking at what ECS did.`, 'warning')
      await clock.sleep(LOOK_AFTER_MILLISECONDS)
      const now = await rollouts.readService(cluster, service)
      const isDone =
        force === 'force' ? await hasNewDeployment(cluster, service) : now?.taskDefinition === taskDefinition
      if (isDone) return
      if (tries === MOST_TRIES) throw error
    }
  }

  async function hasNewDeployment(inCluster: string, ofService: string): Promise<boolean> {
    return (await rollouts.list(inCluster, ofService, since)).length > 0
  }
}
