import type { Effect, RolloutTarget } from '../../../../ports/deployment-target.js'
import { composeReturn } from '../../domain/traffic-shift/deployment-configuration.js'
import { ecsEvidence } from '../evidence/ecs-evidence.js'
import { rememberConfiguration } from '../configuration/remember-configuration.js'
import { followService } from './follow-service.js'
import { startNativeCourse } from './native-course.js'
import type { NativeRollout } from './native-rollout.js'
import { observeRollout } from './observe-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { sendUpdate } from './start-native-rollout.js'

/** What an ECS-native deployment is found by. */
export interface ShiftRef {
  readonly cluster: string
  readonly service: string
  /** ARN of the revision that is rolled out. */
  readonly taskDefinition: string
  /** Epoch milliseconds. */
  readonly startedAt: number
}

export interface EcsTrafficShift extends RolloutTarget<ShiftRef> {
  /** Takes a rollout in hand: what was seen of it so far stays with the run. */
  take(rollout: NativeRollout): ShiftRef
}

/** Traffic shifts (BLUE_GREEN, LINEAR, CANARY) that ECS carries out, and that are led through its pauses. */
export function ecsTrafficShift(dependencies: ShiftDependencies): EcsTrafficShift {
  const { serviceDeployments } = dependencies
  const inHand = new Map<string, NativeRollout>()
  const rolloutOf = (ref: ShiftRef): NativeRollout => {
    const rollout = inHand.get(JSON.stringify(ref))
    if (rollout === undefined) throw new TypeError('A rollout is taken in hand before it is led.')
    return rollout
  }
  const take = (rollout: NativeRollout): ShiftRef => {
    const { cluster, service, taskDefinition } = rollout.request
    const ref = { cluster, service, taskDefinition, startedAt: rollout.course.startedAt }
    inHand.set(JSON.stringify(ref), rollout)
    return ref
  }
  return {
    platformName: 'ECS',
    take,
    observe: ref => observeRollout(rolloutOf(ref), dependencies),
    follow: (ref, observed) => followService(rolloutOf(ref), observed, dependencies),
    async act(ref, effect, stopId) {
      const arn = rolloutOf(ref).course.deployment?.arn
      if (arn === undefined) return
      if (stopId === undefined) await serviceDeployments.rollBack(arn)
      else await serviceDeployments.answer(arn, stopId, ANSWERS[effect])
    },
    evidence: ref => ecsEvidence(rolloutOf(ref), dependencies),
    revert: async ref => take(await startWayBack(rolloutOf(ref), dependencies))
  }
}

const ANSWERS: Readonly<Record<Effect, 'CONTINUE' | 'ROLLBACK'>> = {
  continue: 'CONTINUE',
  'roll-back': 'ROLLBACK',
  stop: 'ROLLBACK'
}

/** The deployment is complete, so going back is a deployment of its own: of the revision before, without pauses. */
async function startWayBack(rollout: NativeRollout, dependencies: ShiftDependencies): Promise<NativeRollout> {
  const { request, course, tasks, record } = rollout
  const { taskDefinition, deploymentConfiguration } = course.before
  const back: NativeRollout = {
    request: { ...request, taskDefinition, purpose: 'finish' },
    course: startNativeCourse(
      { ...course.before, taskDefinition: request.taskDefinition },
      undefined,
      dependencies.clock.now()
    ),
    tasks,
    record
  }
  back.course.updateSent = true
  await rememberConfiguration({ ...rollout, request: { ...request, pauses: 'none' } }, dependencies)
  await sendUpdate(back, composeReturn(deploymentConfiguration), dependencies)
  return back
}
