import { composeRestore, sharesPause, withoutPauses } from '../../domain/rollout/deployment-configuration.js'
import { DeployError } from '../../domain/errors.js'
import type { NativeRollout } from './native-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'

/** Puts the service's configuration back as it was: hooks that are left behind would pause somebody else's deployment. */
export async function restoreConfiguration(
  { request, course, shown }: NativeRollout,
  { rollouts }: Pick<ShiftDependencies, 'rollouts'>
): Promise<void> {
  const { cluster, service } = request
  try {
    const now = await rollouts.readService(cluster, service)
    if (now === undefined) return
    const { deploymentConfiguration: current } = now
    if (!sharesPause(current, request.hookTimeoutMinutes)) {
      shown.story.detail('the deployment configuration of the service was changed meanwhile: it is left as it is')
      return
    }
    const before = course.configurationBefore
    await rollouts.configure(
      cluster,
      service,
      before === undefined ? withoutPauses(current) : composeRestore(before, current)
    )
    shown.story.detail(
      before === undefined
        ? 'the pauses are taken out of the deployment configuration of the service'
        : 'the deployment configuration of the service is as it was before'
    )
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    shown.story.detail(`the deployment configuration of the service was not put back: ${error.message}`, 'warning')
  }
}
