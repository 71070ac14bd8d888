import { DeployError } from '../../../../domain/errors.js'
import { markStart } from '../../../../use-cases/rollout/mark-start.js'
import type { Capabilities, DeploymentTarget, Effect, Prepared } from '../../../../ports/deployment-target.js'
import { rememberPause } from '../configuration/remember-configuration.js'
import { restoreConfiguration } from '../configuration/restore-configuration.js'
import { ecsEvidence } from '../evidence/ecs-evidence.js'
import { sidesOfQueries } from '../evidence/sides-of-queries.js'
import { explainShift } from './conclude-shift.js'
import { followService } from './follow-service.js'
import type { TrafficShiftRollout } from './traffic-shift-rollout.js'
import type { ShiftRequest } from './traffic-shift-request.js'
import { observeRollout } from './observe-rollout.js'
import { foreseeRefusal } from '../preparation/make-ready.js'
import { prepareShift, type PreparedShift } from '../preparation/prepare-shift.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { refOf, reopenRollout, type ShiftRef } from './shift-ref.js'
import { startShift, startRevert } from './start-shift.js'
import { toPrepared } from '../preparation/to-prepared.js'

export interface EcsTrafficShift extends DeploymentTarget<ShiftRequest, PreparedShift, ShiftRef> {
  /** Continues a rollout with the information of this run. */
  take(rollout: TrafficShiftRollout): ShiftRef
  /** The information of the run about a rollout. One that another run began is read first. */
  attach(ref: ShiftRef): Promise<TrafficShiftRollout>
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-blue-green.html */
export const SHIFT_CAPABILITIES: Capabilities = {
  ...{ traffic: 'request-weight', minimumStepPercent: 1, stops: 'equal-steps', preview: true },
  ...{ perRevisionMetrics: true, survivesLostRunner: 'platform' }
}

/** Traffic shifts (BLUE_GREEN, LINEAR, CANARY) that ECS carries out, and that are reconciled through its pauses. */
export function ecsTrafficShift(dependencies: ShiftDependencies): EcsTrafficShift {
  const { serviceDeployments, clock } = dependencies
  const startedAt = markStart(clock)
  /** The configuration is put back after a cancellation, too. */
  const never = new AbortController().signal
  /** What was read of each rollout: all of it can be read again. */
  const known = new Map<string, TrafficShiftRollout>()
  /** A start was tried before: its outcome must be read. */
  const tried = new WeakSet<PreparedShift>()
  const take = (rollout: TrafficShiftRollout): ShiftRef => {
    const ref = refOf(rollout)
    known.set(JSON.stringify(ref), rollout)
    return ref
  }
  const attach = async (ref: ShiftRef): Promise<TrafficShiftRollout> => {
    const key = JSON.stringify(ref)
    const rollout = known.get(key) ?? (await readRollout(ref, dependencies))
    known.set(key, rollout)
    return rollout
  }
  const observed = (ref: ShiftRef): TrafficShiftRollout => {
    const rollout = known.get(JSON.stringify(ref))
    if (rollout === undefined) throw new TypeError('The evidence was read before the rollout was observed.')
    return rollout
  }
  return {
    platformName: 'ECS',
    capabilities: SHIFT_CAPABILITIES,
    ...{ take, attach },
    async prepare(request) {
      const shift = await prepareShift(request, dependencies)
      if (shift.prepared.refusal !== undefined || request.mode === 'deploy') return shown(shift)
      const refusal = foreseeRefusal(shift, startedAt(), dependencies)
      return shown({ ...shift, prepared: { ...shift.prepared, refusal } })
    },
    async start(plan, begun) {
      const { request, prepared } = plan
      const again = { eventLogOf: () => prepared.eventLog }
      const shift = tried.has(plan) ? await prepareShift(request, dependencies, again) : plan
      tried.add(plan)
      let ref: ShiftRef | undefined
      const opened = (rollout: TrafficShiftRollout) => {
        ref = take(rollout)
        begun(ref)
      }
      const rollout = await startShift(shift, { startedAt: startedAt(), opened }, dependencies)
      return ref ?? take(rollout)
    },
    observe: async ref => observeRollout(await attach(ref), dependencies),
    follow: async (ref, seen) => followService(await attach(ref), seen, dependencies),
    async act(ref, effect, stopId) {
      const arn = (await attach(ref)).state.deployment?.arn
      if (arn === undefined) return
      if (stopId === undefined) await serviceDeployments.rollBack(arn)
      else await serviceDeployments.answer(arn, stopId, ANSWERS[effect])
    },
    revert: async ref => take(await startRevert(await attach(ref), dependencies)),
    pause: async ref => rememberPause(await attach(ref), dependencies),
    finish: async ref => restoreConfiguration(await attach(ref), { ...dependencies, cancelled: never }),
    evidence: ref => ({ ...ecsEvidence(observed(ref), dependencies), sides: () => sidesOfQueries(observed(ref)) }),
    explain: (ref, ending) => explainShift(observed(ref), ending)
  }
}

function shown(shift: PreparedShift): Prepared<PreparedShift> {
  const warnings = shift.warnings.map(({ message }) => message)
  // ECS replaces the tasks of a revision that is live.
  const otherwise = ['The tasks are replaced.']
  return toPrepared(shift, shift.prepared, { joins: shift.current.kind === 'ours', warnings, otherwise })
}

const ANSWERS: Readonly<Record<Effect, 'CONTINUE' | 'ROLLBACK'>> = {
  continue: 'CONTINUE',
  'roll-back': 'ROLLBACK',
  stop: 'ROLLBACK'
}

async function readRollout(ref: ShiftRef, dependencies: ShiftDependencies): Promise<TrafficShiftRollout> {
  const service = await dependencies.services.find(ref.cluster, ref.service)
  if (service === undefined) throw new DeployError('not-found', `Service ${ref.service} no longer exists.`)
  return reopenRollout(ref, service, dependencies)
}
