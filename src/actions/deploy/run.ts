import type { DeploymentRecord } from '../../domain/rollout/rollout-record.js'
import type { DeployDependencies } from '../../targets/ecs/use-cases/rolling/deploy-dependencies.js'
import type { DeployAtOnce } from '../../targets/ecs/use-cases/rolling/deploy-services.js'
import { lookAtServices } from '../../targets/ecs/use-cases/rolling/observe-services.js'
import type { DeployRequest } from '../../targets/ecs/use-cases/rolling/deploy-request.js'
import type { ShiftDependencies } from '../../targets/ecs/use-cases/traffic-shift/shift-dependencies.js'
import { finishShiftFound, type ConnectShift } from '../../targets/ecs/use-cases/traffic-shift/run-shift.js'
import { readLeftRun, saveEnd } from '../../targets/ecs/use-cases/rolling/rollout-state.js'
import type { Asked } from '../../use-cases/rollout/read-requested.js'
import { recordOfDamage } from '../../use-cases/rollout/saved-value.js'
import { markStart } from '../../use-cases/rollout/mark-start.js'
import { unlessCancelled } from '../../use-cases/rollout/unless-cancelled.js'
import { reportRun, reportLeftRun } from '../../use-cases/rollout/report/report-run.js'
import type { WantedDeployment } from './inputs.js'
import type { StepDependencies } from '../../use-cases/rollout/step-dependencies.js'
import { rollbackReads, type RollbackReads } from '../../targets/ecs/use-cases/service/rollback-reads.js'
import { tryReads } from '../../targets/ecs/use-cases/service/try-reads.js'
import { ecsOutputs } from '../../targets/ecs/use-cases/service/ecs-outputs.js'

/** How to reach AWS, by what is wanted of it: only once the inputs are known to be good. */
export interface Connect {
  readonly rolling: () => Promise<Omit<DeployDependencies, keyof StepDependencies>>
  readonly shift: ConnectShift
}

/** `main`: deploys what the inputs ask for by the strategy they name, whose code is loaded then, and always reports how it ended. */
export function deploy(
  readWanted: () => Promise<WantedDeployment>,
  {
    connect,
    step,
    requested
  }: { readonly connect: Connect; readonly step: StepDependencies; readonly requested?: Asked | undefined }
) {
  return reportRun(
    async reach => {
      const wanted = await readWanted()
      const isBack = wanted.request.purpose === 'rollback'
      const tryRead = tryReads(step)
      const readable = <World extends RollbackReads>(world: World) =>
        isBack ? { ...world, ...rollbackReads(world, tryRead) } : world
      const connectShift = async () => ({ ...step, ...readable(await reach(connect.shift)) })
      const connectRolling = async () => ({ ...step, ...readable(await reach(connect.rolling)) })
      if (wanted.strategy === 'rolling') return deployRolling(wanted.request, await connectRolling(), connectShift)
      const { asRolling, rollInstead } = await import('../../targets/ecs/use-cases/left-behind/as-rolling.js')
      const dependencies = await connectShift()
      const rolling = await asRolling(wanted.request, dependencies)
      if (rolling !== undefined) return deployRolling(rolling, await connectRolling(), connectShift)
      const { attemptShift } = await import('../../targets/ecs/use-cases/traffic-shift/shift-traffic.js')
      const attempt = await attemptShift(wanted.request, dependencies)
      if (attempt.kind === 'ended') return attempt.record
      const instead = rollInstead(wanted.request, attempt.reason, dependencies)
      return deployRolling(instead, await connectRolling(), connectShift)
    },
    step,
    { ownOutputs: ecsOutputs, requested }
  )
}

/** Loaded after the first answer of AWS, which does not need it: a third of the code of a rolling deployment. */
const loadRolling = () => import('../../targets/ecs/use-cases/rolling/deploy-services.js')

async function deployRolling(
  request: DeployRequest,
  dependencies: DeployDependencies,
  connectShift: () => Promise<ShiftDependencies>
): Promise<DeploymentRecord> {
  const { boundCalls, cancelled, clock, log } = dependencies
  const startedAt = markStart(clock)
  boundCalls(clock.now() + request.timeoutMilliseconds)
  const atOnce: DeployAtOnce = async service => {
    const { deployAtOnce } = await import('../../targets/ecs/use-cases/traffic-shift/deploy-all-at-once.js')
    return deployAtOnce(request, service, await connectShift())
  }
  const first = await log.group('Prepare', async () => {
    const seen = await unlessCancelled(cancelled, lookAtServices(request.services, dependencies))
    const { prepareSeen } = await loadRolling()
    return unlessCancelled(cancelled, prepareSeen(seen, request, dependencies))
  })
  const { deployPrepared } = await loadRolling()
  const outcome = await deployPrepared(first, { request, startedAt, atOnce }, dependencies)
  const isLeft = outcome.ending.verdict === 'cancelled'
  const end = request.purpose === 'rollback' && request.waitUntil === 'started' ? 'started' : 'finished'
  saveEnd(dependencies.state, isLeft ? 'cancelled' : end)
  return outcome
}

/** `post`: finishes what `main` left when it was canceled or killed, with any strategy. */
export function finish(connect: Connect, step: StepDependencies) {
  return reportLeftRun(async reach => {
    const shift = await finishShiftFound(reach, { connect: connect.shift, step })
    if (shift !== undefined) return shift
    const run = readLeftRun(step.state)
    if (run === undefined) return undefined
    if (run.end === 'started') {
      const { isToRestore, restoreStarted } =
        await import('../../targets/ecs/use-cases/configuration/restore-started.js')
      const left = run.rollouts.filter(isToRestore)
      if (left.length > 0) await restoreStarted(left, { ...step, ...(await reach(connect.rolling)) })
      return undefined
    }
    const { finishLeftRun } = await import('../../targets/ecs/use-cases/rolling/finish-left-run.js')
    const found =
      run.rollouts.length === 0
        ? undefined
        : await finishLeftRun(run.rollouts, { ...step, ...(await reach(connect.rolling)) })
    return run.damaged.length === 0 ? found : recordOfDamage(run.damaged, { found, now: step.clock.now() })
  }, step)
}
