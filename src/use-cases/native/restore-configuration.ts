import { recallConfiguration } from '../../domain/rollout/configuration-memory.js'
import { composeRestore, sharesPause, withoutPauses } from '../../domain/rollout/deployment-configuration.js'
import { DeployError } from '../../domain/errors.js'
import { insist } from './insist.js'
import type { NativeRollout } from './native-rollout.js'
import { forgetConfiguration } from './remember-configuration.js'
import type { ShiftDependencies } from './shift-dependencies.js'

/**
 * Puts the service's configuration back as it was: hooks that are left behind would pause somebody else's deployment. What it is
 * now is ours when it carries our pauses, or when our own way back was the last to set it.
 */
export async function restoreConfiguration(
  rollout: NativeRollout,
  setBy: 'the-rollout' | 'the-way-back',
  { rollouts }: Pick<ShiftDependencies, 'rollouts'>
): Promise<void> {
  const { request, course, shown } = rollout
  const { cluster, service } = request
  try {
    const now = await rollouts.readService(cluster, service)
    if (now === undefined) return
    const { deploymentConfiguration: current } = now
    if (setBy === 'the-rollout' && !sharesPause(current, request.hookTimeoutMinutes)) {
      shown.story.detail('the deployment configuration of the service was changed meanwhile: it is left as it is')
      if (recallConfiguration(now.tags, current) === undefined) await forgetConfiguration(now, rollout, { rollouts })
      return
    }
    const before = course.configurationBefore
    const wanted = before === undefined ? withoutPauses(current) : composeRestore(before, current)
    await insist(() => rollouts.configure(cluster, service, wanted))
    await forgetConfiguration(now, rollout, { rollouts })
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
