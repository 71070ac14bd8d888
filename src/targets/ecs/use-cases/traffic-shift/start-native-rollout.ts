import { DeployError } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import {
  composeConfiguration,
  composeReturn,
  withoutBreaker
} from '../../domain/traffic-shift/deployment-configuration.js'
import { isPassing } from '../../../../domain/rollout/bears-until.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import type { JsonObject } from '../../domain/task-definition/task-definition.js'
import type { NativeRollout } from './native-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { saveUpdateSent } from './shift-state.js'

type Dependencies = Pick<ShiftDependencies, 'rollouts' | 'clock' | 'state' | 'cancelled'>

const MOST_TRIES = 8
const MOST_LOOKS = 5
/** How long ECS is given to show an update whose answer was lost. */
const LOOK_AFTER_MILLISECONDS = 2_000

/** Starts the deployment. Where the answer is lost, the service tells whether anything was done. */
export async function startNativeRollout(rollout: NativeRollout, dependencies: Dependencies): Promise<void> {
  const { request, course, shown } = rollout
  const { deploymentConfiguration: before } = course.before
  const onTimeout = request.purpose === 'rollback' ? 'CONTINUE' : 'ROLLBACK'
  const deploymentConfiguration =
    request.pauses === 'none' ? composeReturn(before) : composeConfiguration(before, { ...request, onTimeout })
  shown.story.milestone(`updating the service to ${nameRevision(request.taskDefinition)} (${request.strategy.kind})`)
  course.updateSent = true
  saveUpdateSent(dependencies.state)
  try {
    await sendUpdate(rollout, deploymentConfiguration, dependencies)
  } catch (error) {
    if (!isBreakerRefused(error, deploymentConfiguration)) throw error
    shown.story.detail(joinSentences(error.message, 'Retrying without the circuit breaker.'), 'warning')
    await sendUpdate(rollout, withoutBreaker(deploymentConfiguration), dependencies)
  }
}

/** Whether ECS takes a circuit breaker with these strategies is not documented; where it does not, it says so. */
function isBreakerRefused(error: unknown, configuration: JsonObject): error is DeployError {
  return (
    error instanceof DeployError &&
    error.code === 'rejected' &&
    'deploymentCircuitBreaker' in configuration &&
    /circuit ?breaker/i.test(error.message)
  )
}

/** Sends one UpdateService, and again only when it is certain that the one before was not carried out. */
export async function sendUpdate(
  rollout: NativeRollout,
  deploymentConfiguration: JsonObject,
  dependencies: Dependencies
): Promise<void> {
  const { request, course, shown } = rollout
  const { cluster, service, taskDefinition } = request
  const force = course.before.taskDefinition === taskDefinition ? 'force' : 'only-when-changed'
  // The same revision again changes nothing that the service shows: its deployments before are what tells a new one.
  const known = force === 'force' ? await dependencies.rollouts.list(cluster, service, undefined) : []
  for (let tries = 1; ; tries += 1) {
    try {
      await dependencies.rollouts.start({ cluster, service, taskDefinition, deploymentConfiguration, force })
      return
    } catch (error) {
      if (!(error instanceof DeployError) || error.code !== 'outcome-unknown') throw error
      shown.story.detail(joinSentences(error.message, 'Checking what ECS did.'), 'warning')
      if (await wasCarriedOut(rollout, { force, known }, dependencies)) return
      // What goes on in the background after a cancellation must not begin anything.
      if (tries === MOST_TRIES || dependencies.cancelled.aborted) throw error
    }
  }
}

/** The same task definition again changes nothing that the service shows: then only a new deployment tells. */
async function wasCarriedOut(
  { request: { cluster, service }, course }: NativeRollout,
  { force, known }: { readonly force: 'force' | 'only-when-changed'; readonly known: readonly string[] },
  { rollouts, clock }: Dependencies
): Promise<boolean> {
  for (let looks = 1; ; looks += 1) {
    await clock.sleep(LOOK_AFTER_MILLISECONDS)
    try {
      if (force === 'force') return (await rollouts.list(cluster, service, undefined)).some(arn => !known.includes(arn))
      // Another revision than both is somebody else's, who came after us: nothing may be sent on top of it.
      return (await rollouts.readService(cluster, service))?.taskDefinition !== course.before.taskDefinition
    } catch (error) {
      if (!(error instanceof DeployError) || !isPassing(error)) throw error
      if (looks === MOST_LOOKS) throw error
    }
  }
}
